package se.malbild.local.faults;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// What the histories are about: few figures, so that each changes often.
final class World {

    static final List<String> MUNICIPALITIES = List.of("2083", "2462", "0114", "0180", "1480");
    static final List<String> INDICATORS =
            List.of("fault.a", "fault.b", "fault.c", "fault.d", "fault.e", "fokus.placering");
    static final List<String> PERIODS = List.of("2019", "2020", "2021");

    /// The council's measure of the sample data rests on the last one already.
    private static final List<String> LINKED = INDICATORS.subList(2, 6);

    private World() {}

    /// Makes the indicators, and links some of Hedemora's series.
    static void make(Databases databases) throws SQLException {
        databases.execute("indicator", """
                INSERT INTO source (code, title_swedish, title_english, publisher, licence_swedish, licence_english, cadence)
                VALUES ('fault', 'Fel', 'Faults', 'Målbild', 'Fri', 'Free', 'YEARLY');
                INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction,
                    divided_by_gender)
                SELECT code, 'fault', code, code, 'andel', 'HIGHER_IS_BETTER', false FROM unnest(%s) AS code
                WHERE code LIKE 'fault.%%'""".formatted(array(INDICATORS)));
        link(databases, LINKED);
    }

    /// As when a measure gets a criterion that rests on them.
    static void link(Databases databases, List<String> indicators) throws SQLException {
        databases.execute("strategy", """
                INSERT INTO linked_series (municipality_id, indicator_code, status, linked_at)
                SELECT '2083', code, 'BACKFILLING', now() FROM unnest(%1$s) AS code ON CONFLICT DO NOTHING;
                INSERT INTO measure_input (measure_id, municipality_id, indicator_code)
                SELECT measure.id, '2083', code
                FROM unnest(%1$s) AS code,
                    (SELECT id FROM measure WHERE municipality_id = '2083' AND criterion IS NOT NULL LIMIT 1) AS measure
                ON CONFLICT DO NOTHING""".formatted(array(indicators)));
    }

    private static String array(List<String> texts) {
        return texts.stream().collect(Collectors.joining("', '", "ARRAY['", "']"));
    }
}
