package se.malbild.local.benchmark;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// What can be asked for, chosen by chance that comes out the same in every run. Only one thread may ask.
final class Targets {

    private static final long SEED = 290_2026;

    /// A day after the decision, so that no zone of time makes it the day itself.
    private static final int DAYS_AFTER_DECISION = 2;

    private final List<Strategy> strategies;
    private final LocalDate yesterday;
    private final SplittableRandom chance = new SplittableRandom(SEED);

    private Targets(List<Strategy> strategies, LocalDate yesterday) {
        this.strategies = strategies;
        this.yesterday = yesterday;
    }

    private record Strategy(
            String municipality,
            String id,
            LocalDate decidedOn,
            String newest,
            List<String> measures,
            List<String> goals) {}

    static Targets read(Database database) throws SQLException {
        List<Strategy> strategies = database.rows(
                """
                SELECT s.municipality_id, s.id, d.decided_on, newest.thing_id,
                    ARRAY(SELECT m.id::text FROM measure m WHERE m.strategy_id = s.id ORDER BY m.id) AS measures,
                    ARRAY(SELECT g.id::text FROM goal g WHERE g.strategy_id = s.id ORDER BY g.id) AS goals
                FROM strategy s JOIN decision d ON d.strategy_id = s.id AND d.kind = 'ADOPTION'
                JOIN (SELECT municipality.id, thing_id FROM (SELECT DISTINCT municipality_id AS id FROM strategy) AS municipality
                    CROSS JOIN LATERAL (SELECT thing_id FROM history WHERE municipality_id = municipality.id
                        ORDER BY number DESC LIMIT 1) AS last) AS newest ON newest.id = s.municipality_id
                ORDER BY s.id""",
                row -> new Strategy(
                        row.getString("municipality_id"),
                        row.getString("id"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("thing_id"),
                        ids(row.getArray("measures")),
                        ids(row.getArray("goals"))));
        return new Targets(
                strategies, LocalDate.now(Clock.system(ZoneOffset.UTC)).minusDays(1));
    }

    private static List<String> ids(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    Target next() {
        Strategy strategy = oneOf(strategies);
        LocalDate first = strategy.decidedOn.plusDays(DAYS_AFTER_DECISION);
        return new Target(
                strategy.municipality,
                strategy.id,
                oneOf(strategy.measures),
                oneOf(strategy.goals),
                LocalDate.ofEpochDay(chance.nextLong(first.toEpochDay(), yesterday.toEpochDay() + 1)),
                strategy.newest);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    Set<String> municipalities() {
        return strategies.stream().map(Strategy::municipality).collect(Collectors.toSet());
    }
}
