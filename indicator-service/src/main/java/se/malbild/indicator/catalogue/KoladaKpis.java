package se.malbild.indicator.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The KPIs of Kolada that the service knows: those that it has fetched, and some that it knows by itself, so that they
/// can be added without asking Kolada.
@ApplicationScoped
public class KoladaKpis {

    private static final String RESOURCE = "/se/malbild/indicator/catalogue/kolada-kpis.json";

    private final Map<String, KoladaKpi> bundled;
    private final FetchedKpis fetched;

    @Inject
    KoladaKpis(ObjectMapper json, FetchedKpis fetched) {
        this.bundled = read(json).stream().collect(Collectors.toUnmodifiableMap(KoladaKpi::id, Function.identity()));
        this.fetched = fetched;
    }

    /// What Kolada has said last of a KPI.
    Optional<KoladaKpi> find(String id) {
        return fetched.find(id).or(() -> bundled(id));
    }

    /// What Kolada said of a KPI when the catalogue was made.
    public Optional<KoladaKpi> bundled(String id) {
        return Optional.ofNullable(bundled.get(id));
    }

    /// The titles that Kolada gives or has given the KPIs, by id: files keep the ones of their time.
    Map<String, Set<String>> titles() {
        Map<String, Set<String>> titles = new HashMap<>();
        Stream.concat(bundled.values().stream(), fetched.all().values().stream())
                .forEach(kpi ->
                        titles.computeIfAbsent(kpi.id(), _ -> new HashSet<>()).add(kpi.title()));
        return titles;
    }

    private static List<KoladaKpi> read(ObjectMapper json) {
        try (InputStream bytes = KoladaKpis.class.getResourceAsStream(RESOURCE)) {
            return json.readValue(bytes, Answer.class).values();
        } catch (IOException e) {
            throw new UncheckedIOException("The metadata of Kolada cannot be read", e);
        }
    }

    /// The metadata as Kolada answers, cut.
    private record Answer(String source, List<KoladaKpi> values) {}
}
