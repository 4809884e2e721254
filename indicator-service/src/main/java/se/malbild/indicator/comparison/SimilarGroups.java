package se.malbild.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityGroup;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Kolada's similar municipalities, of each area the newest: read once, when first asked for.
@ApplicationScoped
class SimilarGroups {

    private final Map<String, SortedMap<String, SimilarGroup>> byMunicipality = new HashMap<>();
    private final Set<String> areas = new TreeSet<>();

    @Inject
    SimilarGroups(MunicipalityRegister register) {
        Map<String, String> codes =
                register.all().stream().collect(Collectors.toMap(Municipality::name, Municipality::id));
        for (MunicipalityGroup group : register.groups()) {
            // Those of the regions have the names of no municipalities.
            SimilarGroup.of(group).ifPresent(similar -> Optional.ofNullable(codes.get(similar.municipality()))
                    .ifPresent(municipality -> add(municipality, similar)));
        }
    }

    private void add(String municipality, SimilarGroup group) {
        areas.add(group.areaCode());
        byMunicipality
                .computeIfAbsent(municipality, _ -> new TreeMap<>())
                .merge(group.areaCode(), group, (one, other) -> one.year() < other.year() ? other : one);
    }

    /// The codes of all areas, in their order.
    Set<String> areas() {
        return areas;
    }

    Optional<SimilarGroup> of(String municipality, String area) {
        return Optional.ofNullable(
                byMunicipality.getOrDefault(municipality, new TreeMap<>()).get(area));
    }

    /// All that a municipality has, by the codes of their areas.
    List<SimilarGroup> of(String municipality) {
        return List.copyOf(
                byMunicipality.getOrDefault(municipality, new TreeMap<>()).values());
    }
}
