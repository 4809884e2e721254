package se.malbild.strategy.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.organisation.OrganisationUnits;
import se.malbild.strategy.series.SeriesLinks;
import se.malbild.strategy.strategy.ServedParts;
import se.malbild.strategy.wholedocument.DraftStatements;
import se.malbild.strategy.wholedocument.DraftTable;

/// Makes everything in a draft what a document says, set by set: as many statements for a large document as for a small
/// one.
@ApplicationScoped
class DraftWriter {

    private static final String GOAL_LINK =
            "ROWS FROM (jsonb_to_recordset(CAST(:rows AS jsonb)) AS (measure_id uuid, goal_id uuid)) WITH ORDINALITY AS wanted (measure_id, goal_id, place)";
    private static final String RESPONSIBLE_LINK =
            "jsonb_to_recordset(CAST(:rows AS jsonb)) AS wanted (measure_id uuid, position integer, unit_id uuid, role text)";

    private final EntityManager database;
    private final DraftStatements statements;
    private final RequestedMunicipality municipality;
    private final OrganisationUnits units;
    private final SeriesLinks series;
    private final ServedParts served;
    private final ObjectMapper json;

    @Inject
    DraftWriter(
            EntityManager database,
            DraftStatements statements,
            RequestedMunicipality municipality,
            OrganisationUnits units,
            SeriesLinks series,
            ServedParts served,
            ObjectMapper json) {
        this.database = database;
        this.statements = statements;
        this.municipality = municipality;
        this.units = units;
        this.series = series;
        this.served = served;
        this.json = json;
    }

    /// Writes everything but the head and the decisions.
    ///
    /// @param standing what is in the draft so far
    /// @param continued the measures that the document's measures carry on, in its order; or none
    /// @throws Refusal.Conflict when goals or measures would go that plans serve
    void write(StrategyContents standing, StrategyDocument document, Collection<UUID> continued) {
        UUID strategy = standing.strategy().id();
        DraftIds ids =
                new DraftIds(standing, document, statements.newIds(StrategyDocumentParts.count(document)), continued);
        DraftRows wanted = new DraftRows(json, ids, units.ensure(document.units()));
        wanted.add(document);
        database.flush();
        served.requireUnserved(going(standing, wanted));
        deleteLinks(strategy, wanted);
        Stream.of(StrategyTables.MEASURE, StrategyTables.SECTION, StrategyTables.GOAL)
                .forEach(table -> statements.delete(table, strategy, rows(wanted, table)));
        wanted.rows().forEach((table, rows) -> statements.write(table, strategy, rows));
        // What lay in it and is wanted has been moved away by now.
        statements.delete(StrategyTables.FOCUS_AREA, strategy, rows(wanted, StrategyTables.FOCUS_AREA));
        insertLinks(strategy, wanted);
        linkSeries(wanted);
        database.clear();
    }

    private static Set<UUID> going(StrategyContents standing, DraftRows wanted) {
        Set<UUID> going = new HashSet<>();
        standing.goals().forEach(goal -> going.add(goal.id()));
        standing.measures().forEach(measure -> going.add(measure.id()));
        Stream.of(StrategyTables.GOAL, StrategyTables.MEASURE)
                .flatMap(table -> rows(wanted, table).stream())
                .forEach(row -> going.remove(UUID.fromString(row.path("id").asText())));
        return going;
    }

    private static List<ObjectNode> rows(DraftRows wanted, DraftTable table) {
        return wanted.rows().getOrDefault(table, List.of());
    }

    private void deleteLinks(UUID strategy, DraftRows wanted) {
        // The order of a measure's goals is that in which they were linked.
        statements.run("""
                DELETE FROM measure_goal WHERE municipality_id = :municipality AND strategy_id = :whole
                AND measure_id NOT IN (
                    SELECT measure_id FROM (
                        SELECT measure_id, array_agg(goal_id ORDER BY place) AS goals FROM %s GROUP BY measure_id) AS wanted
                    JOIN (
                        SELECT measure_id, array_agg(goal_id ORDER BY id) AS goals FROM measure_goal
                        WHERE municipality_id = :municipality AND strategy_id = :whole GROUP BY measure_id) AS standing
                    USING (measure_id, goals))""".formatted(GOAL_LINK), strategy, wanted.goalLinks());
        statements.run("""
                DELETE FROM measure_responsible AS t WHERE municipality_id = :municipality AND strategy_id = :whole
                AND NOT EXISTS (SELECT FROM %s WHERE wanted.measure_id = t.measure_id AND wanted.position = t.position
                    AND (wanted.unit_id, wanted.role) IS NOT DISTINCT FROM (t.unit_id, t.role))""".formatted(RESPONSIBLE_LINK), strategy, wanted.responsibleLinks());
    }

    private void insertLinks(UUID strategy, DraftRows wanted) {
        statements.run("""
                INSERT INTO measure_goal (municipality_id, strategy_id, measure_id, goal_id)
                SELECT :municipality, :whole, measure_id, goal_id FROM %s ORDER BY place
                ON CONFLICT (measure_id, goal_id) DO NOTHING""".formatted(GOAL_LINK), strategy, wanted.goalLinks());
        statements.run("""
                INSERT INTO measure_responsible (municipality_id, strategy_id, measure_id, position, unit_id, role)
                SELECT :municipality, :whole, measure_id, position, unit_id, role FROM %s
                ON CONFLICT (measure_id, position) DO NOTHING""".formatted(RESPONSIBLE_LINK), strategy, wanted.responsibleLinks());
    }

    private void linkSeries(DraftRows wanted) {
        Map<UUID, Set<String>> inputs = new HashMap<>();
        wanted.measures()
                .forEach((id, measure) -> inputs.put(
                        id,
                        measure.criterion() == null
                                ? Set.of()
                                : measure.criterion().indicators()));
        series.link(municipality.id(), inputs);
    }
}
