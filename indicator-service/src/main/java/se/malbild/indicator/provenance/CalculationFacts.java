package se.malbild.indicator.provenance;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Derivation;
import se.malbild.indicator.change.MeasureChange;

/// How a figure was calculated.
///
/// @param number of the change that it came by
/// @param derivation as it was done, or as the catalogue has it now where that was not kept
/// @param before number before which the changes lie that it rests on
/// @param kept true when it was kept how it was done
record CalculationFacts(long number, Derivation derivation, long before, boolean kept) {

    static final String STATEMENT = """
            SELECT c.number, c.indicator_code, coalesce(k.kind, d.kind) AS kind,
                coalesce(k.input_code, d.input_code) AS input_code,
                CASE WHEN k.kind IS NULL THEN d.second_input_code ELSE k.second_input_code END AS second_input_code,
                coalesce(k.first_number, c.number) AS before, k.kind IS NOT NULL AS kept
            FROM observation_change c
            LEFT JOIN LATERAL (
                SELECT * FROM calculation WHERE indicator_code = c.indicator_code AND first_number <= c.number
                ORDER BY first_number DESC LIMIT 1) k ON k.last_number >= c.number
            LEFT JOIN derivation d ON d.indicator_code = c.indicator_code
            WHERE c.number = ANY (:numbers) AND coalesce(k.kind, d.kind) IS NOT NULL""";

    /// A figure that it was calculated from.
    record Key(long ofNumber, String municipality, String indicator, String period, String gender, long before) {}

    static CalculationFacts of(Tuple row) {
        return new CalculationFacts(
                row.get("number", Long.class),
                new Derivation(
                        row.get("indicator_code", String.class),
                        Derivation.Kind.valueOf(row.get("kind", String.class)),
                        row.get("input_code", String.class),
                        row.get("second_input_code", String.class)),
                row.get("before", Long.class),
                row.get("kept", Boolean.class));
    }

    /// The figures that it was calculated from, the minuend first.
    List<Key> inputs(MeasureChange change) {
        String second = derivation.secondInput();
        return Stream.of(
                        key(change, derivation.input(), change.period()),
                        second == null
                                ? key(change, derivation.input(), yearBefore(change.period()))
                                : key(change, second, change.period()))
                .toList();
    }

    private Key key(MeasureChange change, @Nullable String indicator, String period) {
        return new Key(
                number,
                change.municipality(),
                String.valueOf(indicator),
                period,
                change.gender().name(),
                before);
    }

    // The same year, quarter or month.
    private static String yearBefore(String period) {
        return Integer.parseInt(period.substring(0, 4)) - 1 + period.substring(4);
    }
}
