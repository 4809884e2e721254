package se.malbild.strategy.organisation.succession;

import java.util.Locale;
import se.malbild.kit.language.Text;

/// What a unit has that another can take over. What it has reported, its visits to companies, its closed plans with
/// their activities, what it answered for in strategies that are superseded or repealed, and its forums that have ended
/// are not among it: those stay its own.
enum UnitDuty {
    ACTIVITIES(
            "är ingen aktivitet som enheten ansvarar för i en plan som inte är avslutad",
            "is no activity that the unit answers for in a plan that is not closed",
            "activity",
            "activity_responsible",
            "activity_id",
            "plan_id IN (SELECT id FROM plan WHERE municipality_id = :municipality AND status <> 'CLOSED')"),
    MEASURES(
            "är inget mått som enheten ansvarar för i en strategi som gäller eller förbereds",
            "is no measure that the unit answers for in a strategy that is in force or prepared",
            "measure",
            "measure_responsible",
            "measure_id",
            "strategy_id IN (SELECT id FROM strategy WHERE municipality_id = :municipality AND status NOT IN ('SUPERSEDED', 'REPEALED'))"),
    PLANS(
            "är ingen plan för enheten som inte är avslutad",
            "is no plan of the unit that is not closed",
            "plan",
            "plan",
            "unit_id",
            "status <> 'CLOSED'"),
    FORUMS(
            "är inget forum som enheten håller än",
            "is no forum that the unit still holds",
            "forum",
            "forum",
            "unit_id",
            "(ends_on IS NULL OR ends_on >= :today)"),
    UNITS(
            "är ingen annan enhet som ligger direkt i enheten",
            "is no other unit that lies directly in the unit",
            "organisation_unit",
            "organisation_unit",
            "parent_id",
            "ended_on IS NULL");

    private final Text unknown;
    private final String thing;
    private final String link;
    private final String column;
    private final String open;

    /// @param thing the table of what is taken over, whose version is counted on
    /// @param link the table that names the unit
    /// @param column of the link: the thing, where the link is a table of its own; else the unit
    /// @param open which links are moved at all
    UnitDuty(String swedish, String english, String thing, String link, String column, String open) {
        this.unknown = new Text(swedish, english);
        this.thing = thing;
        this.link = link;
        this.column = column;
        this.open = open;
    }

    /// Its field in requests and answers.
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What is said of an id that is none.
    Text unknown() {
        return unknown;
    }

    /// True where several can answer for the same thing, so that the link is a table of its own.
    boolean isShared() {
        return !thing.equals(link);
    }

    /// The ids of what the units `:units` have.
    String held() {
        return (isShared()
                        ? "SELECT DISTINCT %2$s FROM %1$s WHERE municipality_id = :municipality AND unit_id = ANY (:units) AND %3$s"
                        : "SELECT id FROM %1$s WHERE municipality_id = :municipality AND %2$s = ANY (:units) AND %3$s")
                .formatted(link, column, open);
    }

    /// Counts the versions of the things `:things` on, and holds them until the transaction ends.
    String countOn() {
        return """
                UPDATE %s SET version = version + 1, updated_at = :now
                WHERE municipality_id = :municipality AND id = ANY (:things)""".formatted(thing);
    }

    /// Takes away what would be there twice when the things `:things` pass from the units `:units` to `:takers`: of the
    /// same role, the first stays.
    String removeDoubled() {
        return """
                DELETE FROM %1$s AS link USING unnest(:things, :takers) AS moved (thing, taker)
                WHERE link.municipality_id = :municipality AND link.%2$s = thing
                    AND (link.unit_id = ANY (:units) OR link.unit_id = taker)
                    AND EXISTS (SELECT FROM %1$s AS first
                        WHERE first.municipality_id = :municipality AND first.%2$s = thing
                            AND (first.unit_id = ANY (:units) OR first.unit_id = taker)
                            AND first.role IS NOT DISTINCT FROM link.role AND first.position < link.position)""".formatted(link, column);
    }

    /// Passes the things `:things` from the units `:units` to `:takers`.
    String pass() {
        return isShared() ? """
                UPDATE %1$s AS link SET unit_id = taker FROM unnest(:things, :takers) AS moved (thing, taker)
                WHERE link.municipality_id = :municipality AND link.%2$s = thing AND link.unit_id = ANY (:units)""".formatted(link, column) : """
                UPDATE %1$s AS link SET %2$s = taker FROM unnest(:things, :takers) AS moved (thing, taker)
                WHERE link.municipality_id = :municipality AND link.id = thing AND link.%2$s = ANY (:units)""".formatted(link, column);
    }
}
