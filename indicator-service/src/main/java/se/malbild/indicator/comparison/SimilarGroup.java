package se.malbild.indicator.comparison;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.malbild.kit.municipality.MunicipalityGroup;

/// The municipalities that Kolada finds similar to one, by and large or in an area. The one itself is not among them.
///
/// @param koladaId id of the group at Kolada
/// @param title Kolada's, `Liknande kommuner socioekonomi, Hedemora, 2024`
/// @param area Kolada's word for what they are similar in
/// @param municipality name of the one that they are similar to
/// @param year of the figures that the likeness was reckoned from
/// @param members codes
record SimilarGroup(String koladaId, String title, String area, String municipality, int year, List<String> members) {

    /// The area of the groups that are similar by and large.
    static final String OVERALL = "overgripande";

    /// Kolada has a comma in the titles of those by and large, and none in the others.
    private static final Pattern TITLE = Pattern.compile("Liknande kommuner,? (.+), (.+), ([0-9]{4})");

    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}");

    /// The group as its title tells it, or none when that is of something else.
    static Optional<SimilarGroup> of(MunicipalityGroup group) {
        Matcher title = TITLE.matcher(group.title());
        return title.matches()
                ? Optional.of(new SimilarGroup(
                        group.id(),
                        group.title(),
                        title.group(1),
                        title.group(2),
                        Integer.parseInt(title.group(3)),
                        group.members()))
                : Optional.empty();
    }

    /// The area as an address can carry it: `ekonomiskt-bistand`.
    String areaCode() {
        String letters = DIACRITICS
                .matcher(Normalizer.normalize(area, Normalizer.Form.NFD))
                .replaceAll("");
        return letters.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
