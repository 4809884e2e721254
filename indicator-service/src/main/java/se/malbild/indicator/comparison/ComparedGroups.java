package se.malbild.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.kit.language.Text;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Finds the members of groups. The register never changes while a node runs.
@ApplicationScoped
class ComparedGroups {

    private static final Text ALL = new Text("Alla kommuner", "All municipalities");
    private static final Text CHOSEN = new Text("Valda kommuner", "Chosen municipalities");

    private final MunicipalityRegister register;
    private final SimilarGroups similar;
    private final ComparedGroup all;
    private final Map<String, List<String>> byCounty;

    @Inject
    ComparedGroups(MunicipalityRegister register, SimilarGroups similar) {
        this.register = register;
        this.similar = similar;
        List<String> codes = register.all().stream().map(Municipality::id).toList();
        this.all = ComparedGroup.of(ComparisonGroup.ALL, ALL, codes);
        this.byCounty = register.all().stream()
                .collect(Collectors.groupingBy(
                        Municipality::county, Collectors.mapping(Municipality::id, Collectors.toUnmodifiableList())));
    }

    /// Everyone, whatever the municipality.
    ComparedGroup all() {
        return all;
    }

    /// Those of these codes.
    ComparedGroup chosen(Collection<String> members) {
        return ComparedGroup.of(ComparisonGroup.CHOSEN, CHOSEN, inOrder(members.stream()));
    }

    /// A group that a municipality is in.
    ///
    /// @param municipality code of a known one
    /// @param area code of a known one, of similar municipalities
    /// @param chosen codes of known ones
    ComparedGroup of(ComparisonGroup kind, String municipality, String area, Collection<String> chosen) {
        return switch (kind) {
            case ALL -> all;
            case COUNTY -> county(municipality);
            case SIMILAR ->
                similar.of(municipality, area)
                        .map(group -> similarTo(municipality, group))
                        .orElseGet(() -> withoutSimilar(municipality, area));
            case CHOSEN -> chosen(with(municipality, chosen));
        };
    }

    /// The county that a municipality lies in.
    ComparedGroup county(String municipality) {
        String county = register.find(municipality).orElseThrow().county();
        return ComparedGroup.of(
                ComparisonGroup.COUNTY, new Text(county, county), byCounty.getOrDefault(county, List.of()));
    }

    private static ComparedGroup similarTo(String municipality, SimilarGroup group) {
        Text title = new Text(group.title(), group.title());
        return new ComparedGroup(ComparisonGroup.SIMILAR, title, with(municipality, group.members()), group, null);
    }

    private ComparedGroup withoutSimilar(String municipality, String area) {
        Text title = Text.of("Liknande kommuner (%s)", "Similar municipalities (%s)", area);
        Text reason = Text.of(
                "Kolada har inga liknande kommuner för %s i området %s.",
                "Kolada has no similar municipalities for %s in the area %s.", register.shown(municipality), area);
        return new ComparedGroup(ComparisonGroup.SIMILAR, title, List.of(), null, reason);
    }

    private static List<String> with(String municipality, Collection<String> others) {
        return inOrder(Stream.concat(Stream.of(municipality), others.stream()));
    }

    private static List<String> inOrder(Stream<String> codes) {
        return codes.distinct().sorted().toList();
    }
}
