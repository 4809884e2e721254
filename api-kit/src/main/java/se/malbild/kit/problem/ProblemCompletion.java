package se.malbild.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.RequestLanguage;

/// Gives every problem all members of the profile, in the language of the request, and hides what is internal.
@ApplicationScoped
public class ProblemCompletion implements ProblemPostProcessor {

    private final RequestLanguage language;
    private final CurrentVertxRequest request;

    @Inject
    ProblemCompletion(RequestLanguage language, CurrentVertxRequest request) {
        this.language = language;
        this.request = request;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        Language reader = language.current();
        ProblemWording wording = ProblemWording.of(context.cause, problem.getStatusCode());
        HttpProblem.Builder complete = HttpProblem.builder()
                .withType(wording.type().uri())
                .withTitle(wording.type().title().in(reader))
                .withStatus(wording.type().status())
                .withDetail(wording.detail().in(reader))
                .withInstance(instance(problem))
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, reader.tag());
        problem.getHeaders().forEach(complete::withHeader);
        problem.getParameters().forEach((name, value) -> complete.with(name, plain(value)));
        if (!wording.violations().isEmpty()) {
            complete.with("violations", worded(wording.violations(), reader));
        }
        if (wording.type() == ProblemType.INTERNAL_ERROR) {
            complete.with("traceId", Span.current().getSpanContext().getTraceId());
        }
        return complete.build();
    }

    private @Nullable URI instance(HttpProblem problem) {
        RoutingContext exchange = request.getCurrent();
        return exchange == null ? problem.getInstance() : URI.create(encoded(exchange.normalizedPath()));
    }

    // What is not allowed in an address is percent-encoded; the path is the caller's own and can hold anything.
    private static String encoded(String path) {
        return UriBuilder.fromPath("{path}").build(new Object[] {path}, false).toString();
    }

    // Of a broken constraint the library says in which part of the request it was; the contract has field and message.
    private static Object plain(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(ProblemCompletion::plainViolation).toList()
                : value;
    }

    private static Object plainViolation(Object item) {
        return item instanceof io.quarkiverse.resteasy.problem.validation.Violation violation
                ? Map.of("field", Violation.field(violation.field), "message", violation.message)
                : item;
    }

    private static List<Map<String, String>> worded(List<Violation> violations, Language reader) {
        return violations.stream()
                .map(violation -> Map.of(
                        "field",
                        violation.field(),
                        "message",
                        violation.message().in(reader)))
                .toList();
    }
}
