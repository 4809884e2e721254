package se.malbild.local.benchmark;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.local.launcher.OwnProduct;

/// What is asked of strategy-service.
final class Requests implements Questions {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Map<String, URI> resources;
    private final Map<String, String> tokens;
    private final Targets targets;

    Requests(OwnProduct product, Targets targets) {
        this.targets = targets;
        this.resources =
                targets.municipalities().stream().collect(Collectors.toMap(Function.identity(), product::resources));
        this.tokens =
                targets.municipalities().stream().collect(Collectors.toMap(Function.identity(), product::readerToken));
    }

    @Override
    public Question next(List<Scenario> scenarios) {
        Scenario scenario = targets.oneOf(scenarios);
        Target target = targets.next();
        URI page = URI.create(resources.get(target.municipality()) + target.in(scenario.path()));
        HttpRequest.Builder request = HttpRequest.newBuilder(page).timeout(LIMIT);
        if (scenario.withToken()) {
            request.header("Authorization", "Bearer " + tokens.get(target.municipality()));
        }
        return new Question(request.build(), target.in(scenario.expected()));
    }
}
