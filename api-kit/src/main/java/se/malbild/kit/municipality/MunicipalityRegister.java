package se.malbild.kit.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The 290 municipalities of Sweden and the groups that Kolada puts them in.
///
/// Source: Kolada, `/municipality` and `/municipality_groups` of its API v3. Counties from its groups of each county.
@ApplicationScoped
public class MunicipalityRegister {

    private final List<Municipality> byCode = read("municipalities.csv", MunicipalityRegister::municipality);

    private final Map<String, Municipality> municipalities =
            byCode.stream().collect(Collectors.toUnmodifiableMap(Municipality::id, Function.identity()));

    /// All municipalities, by code.
    public List<Municipality> all() {
        return byCode;
    }

    public Optional<Municipality> find(String id) {
        return Optional.ofNullable(municipalities.get(id));
    }

    public boolean knows(String id) {
        return municipalities.containsKey(id);
    }

    /// A municipality as people are told of it, `Hedemora (2083)`; its code alone when it is not known.
    public String shown(String id) {
        return find(id).map(municipality -> municipality.name() + " (" + id + ")")
                .orElse(id);
    }

    /// All groups, by Kolada's id; read when they are asked for, since most nodes never are.
    public List<MunicipalityGroup> groups() {
        return read("groups.csv", MunicipalityRegister::group);
    }

    private static Municipality municipality(String[] cells) {
        return new Municipality(cells[0], cells[1], cells[2]);
    }

    private static MunicipalityGroup group(String[] cells) {
        List<String> members = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" ", -1));
        return new MunicipalityGroup(cells[0], cells[1], members);
    }

    private static <T> List<T> read(String resource, Function<String[], T> row) {
        InputStream bytes = Objects.requireNonNull(MunicipalityRegister.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> row.apply(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
