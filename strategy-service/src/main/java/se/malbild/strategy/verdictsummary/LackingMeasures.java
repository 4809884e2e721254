package se.malbild.strategy.verdictsummary;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.verdictoverride.VerdictsInForce;

/// The measures of strategies in force that cannot be judged because of something that somebody is to do: in SQL, for
/// whatever lists them among other things.
public final class LackingMeasures {

    /// Beside it, every reason that waits is for a figure.
    private static final String REPORT = "'" + NoVerdictReason.NOT_REPORTED.name() + "'";

    private static final String WAITING = Arrays.stream(NoVerdictReason.values())
            .filter(NoVerdictReason::isWaiting)
            .map(reason -> "'" + reason.name() + "'")
            .collect(Collectors.joining(", "));

    /// Parts of a `WITH RECURSIVE` that ends in `lacking_measure`: kind, measure_id, since, and of those that wait
    /// the sentence of their assessment in both languages. Needs the parameters `municipality`, `year` (the newest
    /// that has ended) and `now`. `measure_in_force` can be used too: id, strategy_id, and the day since when it is
    /// measured by.
    ///
    /// A measure waits since the year ended, or since its criterion was first tried on the year when that is later.
    /// What a measure itself says of the year goes before what those say that it carries on; where a person has
    /// overridden the verdict, nothing is waited for.
    public static final String WITH =
            """
            measure_in_force AS (
                SELECT measure.id, measure.strategy_id, measure.continues, measure.criterion,
                    greatest(CAST(measure.created_at AT TIME ZONE 'Europe/Stockholm' AS date), strategy.valid_from) AS since
                FROM strategy
                JOIN measure ON (measure.municipality_id, measure.strategy_id) = (strategy.municipality_id, strategy.id)
                WHERE strategy.municipality_id = :municipality AND strategy.status = 'ADOPTED'),
            line AS (
                SELECT id AS asked_id, id AS measure_id, continues, 0 AS distance FROM measure_in_force
                WHERE criterion IS NOT NULL
                UNION ALL
                SELECT asked_id, measure.id, measure.continues, distance + 1
                FROM measure JOIN line ON measure.id = line.continues WHERE municipality_id = :municipality),
            said AS (
                SELECT DISTINCT ON (asked_id) asked_id, municipality_id, line.measure_id, year, verdict, reason, criterion,
                    sentence_swedish, sentence_english, CAST(:now AS timestamptz) AS stood_at
                FROM line JOIN assessment ON (assessment.municipality_id, assessment.measure_id, assessment.year)
                    = (:municipality, line.measure_id, :year)
                ORDER BY asked_id, distance, number DESC),
            waiting AS (
                SELECT said.*, (SELECT CAST(min(assessed_at) AT TIME ZONE 'Europe/Stockholm' AS date) FROM assessment tried
                    WHERE (tried.municipality_id, tried.measure_id, tried.year)
                        = (said.municipality_id, said.measure_id, said.year)
                        AND tried.criterion = said.criterion) AS tried_on
                FROM said
            """ + VerdictsInForce.JOIN + """
                WHERE overriding.id IS NULL AND said.reason IN ({waiting})),
            lacking_measure AS (
                SELECT CASE WHEN reason = {report} THEN 'MEASURE_WITHOUT_REPORT' ELSE 'MEASURE_WITHOUT_FIGURES' END AS kind,
                    asked_id AS measure_id, greatest(make_date(:year + 1, 1, 1), tried_on) AS since,
                    sentence_swedish, sentence_english
                FROM waiting
                UNION ALL
                SELECT 'MEASURE_WITHOUT_CRITERION', id, since, NULL, NULL FROM measure_in_force WHERE criterion IS NULL)
            """.replace("{waiting}", WAITING).replace("{report}", REPORT);

    private LackingMeasures() {}
}
