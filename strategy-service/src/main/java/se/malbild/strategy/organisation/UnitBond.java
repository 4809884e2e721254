package se.malbild.strategy.organisation;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;

/// What binds a unit, so that it cannot be deleted.
enum UnitBond {
    ANSWERS_FOR_MEASURES(
            "measure_responsible WHERE unit_id = :unit",
            "Enheten ansvarar för mått. Ge dem någon annan ansvarig först.",
            "The unit answers for measures. Give those to somebody else first."),
    ANSWERS_FOR_ACTIVITIES(
            "activity_responsible WHERE unit_id = :unit",
            "Enheten ansvarar för aktiviteter. Flytta dem till en annan enhet först (responsibility-moves).",
            "The unit answers for activities. Move those to another unit first (responsibility-moves)."),
    HAS_PLANS(
            "plan WHERE unit_id = :unit",
            "Enheten har planer. Slå ihop den med en annan enhet i stället (organisation-mergers).",
            "The unit has plans. Merge it into another unit instead (organisation-mergers)."),
    HAS_FORUMS(
            "forum WHERE unit_id = :unit",
            "Enheten håller forum. Ge dem en annan enhet först.",
            "The unit holds forums. Give those to another unit first."),
    HAS_UNITS(
            "organisation_unit WHERE parent_id = :unit",
            "Andra enheter ligger i enheten. Flytta dem först.",
            "Other units lie in the unit. Move those first."),
    HAS_REPORTED(
            "reported_value WHERE unit_id = :unit UNION ALL SELECT FROM company_visit WHERE unit_id = :unit",
            "Enheten har rapporterade värden eller företagsbesök, som finns kvar.",
            "The unit has reported values or visits to companies, which remain."),
    HAS_SUCCESSORS(
            "organisation_unit_successor WHERE unit_id = :unit",
            "Enheten har upphört och har efterföljare. Den finns kvar.",
            "The unit has ended and has successors. It remains."),
    SUCCEEDED(
            "organisation_unit_successor WHERE successor_id = :unit",
            "Enheten har tagit över efter en annan. Slå ihop den med en tredje i stället (organisation-mergers).",
            "The unit has taken over from another. Merge it into a third instead (organisation-mergers).");

    /// The bonds of the unit `:unit`, by their names, in the order of the constants.
    static final String QUERY = Arrays.stream(values())
            .map(bond -> "SELECT '%s' WHERE EXISTS (SELECT FROM %s)".formatted(bond.name(), bond.rows))
            .collect(Collectors.joining("\nUNION ALL\n"));

    private final String rows;
    private final Text words;

    UnitBond(String rows, String swedish, String english) {
        this.rows = rows;
        this.words = new Text(swedish, english);
    }

    Text words() {
        return words;
    }
}
