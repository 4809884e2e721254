package se.malbild.local.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Progress;

/// strategy-service on the strategies of every municipality.
///
/// @param count how many strategies there are
record Strategies(int count, Progress progress) implements Subject {

    private static final int VERSION = 1;
    private static final List<String> STEPS = Stream.of(
                    "01-chance",
                    "02-plan",
                    "03-units",
                    "04-strategies",
                    "05-decisions",
                    "06-focus-areas",
                    "07-sections",
                    "08-goals",
                    "09-measures",
                    "10-goals-of-measures",
                    "11-responsibles",
                    "12-things",
                    "13-changes",
                    "14-history")
            .map(step -> "strategy-benchmark/" + step)
            .toList();

    @Override
    public List<Scenario> scenarios() {
        return Scenario.ALL;
    }

    @Override
    public String database(OwnProduct product) {
        return product.strategyDatabase();
    }

    @Override
    public String databaseUser(OwnProduct product) {
        return product.databaseUser();
    }

    @Override
    public void ensureData(Database database) throws SQLException, InterruptedException {
        DataSet data = new DataSet(
                "Data of the benchmark, version %d: %d strategies".formatted(VERSION, count),
                List.of("benchmark.strategies = " + count),
                STEPS,
                "strategy-benchmark/15-check");
        data.ensure(database, progress);
    }

    @Override
    public Questions questions(OwnProduct product, Database database) throws SQLException {
        return new Requests(product, Targets.read(database));
    }
}
