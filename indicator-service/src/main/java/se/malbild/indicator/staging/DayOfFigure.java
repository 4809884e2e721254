package se.malbild.indicator.staging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the day on which a staged figure was published is told in SQL, `s` being the figure and `o` what is known.
///
/// @param published the day; null when it is not known
/// @param isOlder whether what is known counts before the figure
/// @param joined what the other two need besides
record DayOfFigure(String published, String isOlder, String joined) {

    // By hand: the figure that stands, or the one that came back when an import was taken back.
    private static final String BY_HAND = """
            EXISTS (
                SELECT 1 FROM observation_change c
                JOIN observation_change w ON w.number = coalesce(nullif(c.restores_number, 0), c.number)
                JOIN import_run r ON r.id = w.run_id
                WHERE c.number = o.change_number AND r.kind = 'HAND_ENTRY')""";

    static DayOfFigure of(Terms terms) {
        if (terms.restores()) {
            return new DayOfFigure("s.published_on", "false", "");
        }
        Announced announced = terms.announced();
        return announced == null ? ofAll(terms.publishedOn()) : ofEach(announced);
    }

    private static DayOfFigure ofAll(@Nullable LocalDate day) {
        return day == null
                ? new DayOfFigure("CAST(NULL AS date)", BY_HAND, "")
                : new DayOfFigure(literal(day), "o.published_on > " + literal(day), "");
    }

    // A figure that was not known came out on the day that was announced for it. One that differs from what is known
    // did so too, if what is known came out before; else it was revised without a word, and was out at the latest on
    // the day of the fetch. What is written by hand yields to nothing but a later announced day.
    private static DayOfFigure ofEach(Announced announced) {
        String fetched = literal(announced.fetchedOn());
        return new DayOfFigure(
                """
                CASE WHEN o.municipality_id IS NULL OR o.status = 'WITHDRAWN' OR o.published_on < announced.day
                    THEN announced.day ELSE %s END""".formatted(fetched),
                """
                o.published_on > %s
                OR ((announced.day IS NULL OR announced.day <= o.published_on) AND %s)""".formatted(fetched, BY_HAND),
                "LEFT JOIN " + announced.table() + " USING (indicator_code, period)");
    }

    private static String literal(LocalDate day) {
        return "DATE '%s'".formatted(day);
    }
}
