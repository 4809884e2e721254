package se.malbild.indicator.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The KPIs of Kolada that the service knows by itself, so that they can be added without asking Kolada.
@ApplicationScoped
class KoladaKpis {

    private static final String RESOURCE = "/se/malbild/indicator/catalogue/kolada-kpis.json";

    private final Map<String, KoladaKpi> byId;

    @Inject
    KoladaKpis(ObjectMapper json) {
        byId = read(json).stream().collect(Collectors.toUnmodifiableMap(KoladaKpi::id, Function.identity()));
    }

    Optional<KoladaKpi> find(String id) {
        return Optional.ofNullable(byId.get(id));
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
