package se.malbild.indicator.staging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Derivation;

/// Calculates the figures of derived indicators anew, in the transaction that changed those they rest on.
final class DerivedFigures {

    private static final int LONGEST_CHAIN = 10;

    private static final String CHANGED = """
            SELECT municipality_id, gender, period FROM observation_change
            WHERE number BETWEEN :first AND :last AND indicator_code IN (:input, :second)""";

    private static final String ALL = """
            SELECT municipality_id, gender, period FROM observation
            WHERE indicator_code IN (:input, :second, :derived)""";

    private final EntityManager database;
    private final ObservationWriter writer;
    private final Terms terms;
    private final List<Derivation> derivations;

    DerivedFigures(EntityManager database, ObservationWriter writer, Terms terms, List<Derivation> derivations) {
        this.database = database;
        this.writer = writer;
        this.terms = terms;
        this.derivations = derivations;
    }

    /// Writes what follows from changes, and what follows from that.
    ///
    /// @param changed the indicators of the changes
    /// @param effect of the changes
    /// @return the effect of all together
    Effect follow(Set<String> changed, Effect effect) {
        Effect all = effect;
        Effect latest = effect;
        List<Derivation> affected = affectedBy(changed);
        for (int link = 0; link < LONGEST_CHAIN && latest.changes() > 0 && !affected.isEmpty(); link++) {
            Effect cause = latest;
            latest = write(affected, link, CHANGED, cause);
            all = all.plus(latest);
            affected = affectedBy(affected.stream().map(Derivation::indicator).collect(Collectors.toSet()));
        }
        return all;
    }

    /// Writes all figures of derived indicators anew, and what follows from them.
    Effect recalculate(Set<String> indicators, Effect effect) {
        List<Derivation> chosen = derivations.stream()
                .filter(derivation -> indicators.contains(derivation.indicator()))
                .toList();
        Effect written = write(chosen, LONGEST_CHAIN, ALL, effect);
        return follow(indicators, effect.plus(written));
    }

    private List<Derivation> affectedBy(Set<String> changed) {
        return derivations.stream()
                .filter(derivation -> changed.stream().anyMatch(derivation::restsOn))
                .toList();
    }

    private Effect write(List<Derivation> affected, int link, String keys, Effect cause) {
        Stage stage = new Stage(database, "derived_" + terms.runId().toString().substring(24) + "_" + link);
        stage.create();
        for (Derivation derivation : affected) {
            stage(stage, derivation, keys, cause);
        }
        Differences differences = new Differences(database, stage, terms.ofDerived());
        differences.find();
        Effect effect = writer.write(stage, differences);
        stage.drop();
        if (effect.changes() > 0) {
            keep(affected, effect);
        }
        return effect;
    }

    // The catalogue can say otherwise some day, and a figure's origin is asked for long after.
    private void keep(List<Derivation> calculated, Effect effect) {
        database.createNativeQuery("""
                        INSERT INTO calculation (indicator_code, first_number, last_number, kind, input_code,
                            second_input_code)
                        SELECT d.indicator_code, :first, :last, d.kind, d.input_code, d.second_input_code
                        FROM unnest(:indicators, :kinds, :inputs, :seconds)
                            AS d (indicator_code, kind, input_code, second_input_code)""")
                .setParameter("first", effect.firstChangeNumber())
                .setParameter("last", effect.lastChangeNumber())
                .setParameter("indicators", texts(calculated, Derivation::indicator))
                .setParameter(
                        "kinds",
                        texts(calculated, derivation -> derivation.kind().name()))
                .setParameter("inputs", texts(calculated, Derivation::input))
                .setParameter("seconds", texts(calculated, Derivation::secondInput))
                .executeUpdate();
    }

    private static @Nullable String[] texts(List<Derivation> calculated, Function<Derivation, @Nullable String> text) {
        return calculated.stream().map(text).toArray(String[]::new);
    }

    private void stage(Stage stage, Derivation derivation, String keys, Effect cause) {
        String sql =
                switch (derivation.kind()) {
                    case YEARLY_CHANGE -> yearlyChange(keys);
                    case DIFFERENCE -> ofTwo(keys, "-");
                    case SUM -> ofTwo(keys, "+");
                };
        Query query = database.createNativeQuery(sql.formatted(stage.table()))
                .setParameter("derived", derivation.indicator())
                .setParameter("input", derivation.input())
                .setParameter(
                        "second", derivation.secondInput() == null ? derivation.input() : derivation.secondInput());
        if (keys.equals(CHANGED)) {
            query.setParameter("first", cause.firstChangeNumber()).setParameter("last", cause.lastChangeNumber());
        }
        query.executeUpdate();
    }

    // A year's figure changes its own difference and that of the year after. Without both values there is no figure,
    // and one that was known loses its value. Across a break there is none either, and it says so.
    private static String yearlyChange(String keys) {
        return """
                INSERT INTO %%s (municipality_id, indicator_code, period, gender, status, value, published_on)
                SELECT k.municipality_id, :derived, k.period, k.gender,
                    CASE WHEN o.status <> 'VALUE' OR before.status <> 'VALUE' OR o.status IS NULL OR before.status IS NULL
                        THEN 'NOT_AVAILABLE' WHEN b.broken THEN 'NOT_APPLICABLE' ELSE 'VALUE' END,
                    CASE WHEN NOT b.broken AND o.status = 'VALUE' AND before.status = 'VALUE'
                        THEN o.value - before.value END,
                    greatest(o.published_on, before.published_on)
                FROM (SELECT DISTINCT c.municipality_id, c.gender, y.period FROM (%s) c,
                        LATERAL (VALUES (c.period), (%s)) y (period)) k
                LEFT JOIN observation o ON (o.municipality_id, o.indicator_code, o.period, o.gender)
                    = (k.municipality_id, :input, k.period, k.gender)
                LEFT JOIN observation before ON (before.municipality_id, before.indicator_code, before.period, before.gender)
                    = (k.municipality_id, :second, %s, k.gender)
                LEFT JOIN observation known ON (known.municipality_id, known.indicator_code, known.period, known.gender)
                    = (k.municipality_id, :derived, k.period, k.gender)
                CROSS JOIN LATERAL (SELECT EXISTS (
                    SELECT 1 FROM indicator_break WHERE indicator_code = :input
                    AND period COLLATE "C" > %s AND period COLLATE "C" <= k.period) AS broken) b
                WHERE (o.status = 'VALUE' AND before.status = 'VALUE') OR known.status IN ('VALUE', 'NOT_APPLICABLE')""".formatted(keys, yearsOn("c", "+ 1"), yearsOn("k", "- 1"), yearsOn("k", "- 1"));
    }

    // The same year, quarter or month some years on.
    private static String yearsOn(String row, String years) {
        return "(CAST(CAST(left(%1$s.period, 4) AS integer) %2$s AS text) || substr(%1$s.period, 5)) COLLATE \"C\""
                .formatted(row, years);
    }

    private static String ofTwo(String keys, String operator) {
        return """
                INSERT INTO %%s (municipality_id, indicator_code, period, gender, status, value, published_on)
                SELECT k.municipality_id, :derived, k.period, k.gender,
                    CASE WHEN a.status = 'VALUE' AND b.status = 'VALUE' THEN 'VALUE' ELSE 'NOT_AVAILABLE' END,
                    CASE WHEN a.status = 'VALUE' AND b.status = 'VALUE' THEN a.value %s b.value END,
                    greatest(a.published_on, b.published_on)
                FROM (SELECT DISTINCT municipality_id, gender, period FROM (%s) c) k
                LEFT JOIN observation a ON (a.municipality_id, a.indicator_code, a.period, a.gender)
                    = (k.municipality_id, :input, k.period, k.gender)
                LEFT JOIN observation b ON (b.municipality_id, b.indicator_code, b.period, b.gender)
                    = (k.municipality_id, :second, k.period, k.gender)
                LEFT JOIN observation known ON (known.municipality_id, known.indicator_code, known.period, known.gender)
                    = (k.municipality_id, :derived, k.period, k.gender)
                WHERE (a.status = 'VALUE' AND b.status = 'VALUE') OR known.status IN ('VALUE', 'NOT_APPLICABLE')""".formatted(operator, keys);
    }
}
