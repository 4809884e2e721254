package se.malbild.strategy.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;

/// The efforts of an evaluation all at once, each time in one statement.
@ApplicationScoped
class EffortRows {

    private final EntityManager database;
    private final EffortRepository efforts;
    private final RequestedMunicipality municipality;
    private final Clock clock;

    @Inject
    EffortRows(EntityManager database, EffortRepository efforts, RequestedMunicipality municipality, Clock clock) {
        this.database = database;
        this.efforts = efforts;
        this.municipality = municipality;
        this.clock = clock;
    }

    /// By their numbers.
    List<WholeEvaluation.Numbered> of(UUID evaluation) {
        return efforts.list("evaluationId = ?1 order by position", evaluation).stream()
                .map(effort -> new WholeEvaluation.Numbered(effort.id(), effort.position(), effort.form()))
                .toList();
    }

    /// Gives an evaluation without efforts its efforts.
    void write(UUID strategy, UUID evaluation, List<EffortRequest> proposed) {
        database.createNativeQuery("""
                        INSERT INTO effort (id, municipality_id, strategy_id, evaluation_id, position, text, first_year,
                            last_year, version, created_at, updated_at)
                        SELECT uuidv7(), :municipality, :strategy, :evaluation, place, text, first_year, last_year, 0, :now,
                            :now
                        FROM unnest(:texts, :firstYears, :lastYears) WITH ORDINALITY
                            AS proposed (text, first_year, last_year, place)""")
                .setParameter("municipality", municipality.id())
                .setParameter("strategy", strategy)
                .setParameter("evaluation", evaluation)
                .setParameter("now", clock.instant())
                .setParameter(
                        "texts", proposed.stream().map(EffortRequest::text).toArray(String[]::new))
                .setParameter(
                        "firstYears",
                        proposed.stream().map(EffortRequest::firstYear).toArray(Integer[]::new))
                .setParameter(
                        "lastYears",
                        proposed.stream().map(EffortRequest::lastYear).toArray(Integer[]::new))
                .executeUpdate();
    }

    /// Numbers efforts in the order of their ids; what stands where it shall is not touched.
    void number(UUID evaluation, List<UUID> order) {
        database.createNativeQuery("""
                        UPDATE effort SET position = place, version = version + 1, updated_at = :now
                        FROM unnest(:ids) WITH ORDINALITY AS wanted (wanted_id, place)
                        WHERE municipality_id = :municipality AND evaluation_id = :evaluation AND id = wanted_id
                            AND position <> place""")
                .setParameter("municipality", municipality.id())
                .setParameter("evaluation", evaluation)
                .setParameter("now", clock.instant())
                .setParameter("ids", order.toArray(UUID[]::new))
                .executeUpdate();
    }
}
