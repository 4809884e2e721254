package se.malbild.local.benchmark.plans;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import se.malbild.local.benchmark.DataSet;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.FurtherMeasurement;
import se.malbild.local.benchmark.Questions;
import se.malbild.local.benchmark.Scenario;
import se.malbild.local.benchmark.Subject;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Progress;

/// strategy-service on the plans of every municipality.
///
/// @param activities how many there are in all
/// @param sideBySide the measurement beside the database alone
record Plans(int activities, FurtherMeasurement sideBySide, Progress progress) implements Subject {

    private static final int VERSION = 1;
    private static final int UNITS = 20_000;
    private static final int STRATEGIES = 290;

    // The strategies that the plans carry out are made as those of the benchmark of strategies are, one a municipality.
    private static final List<String> STEPS = Stream.concat(
                    Stream.of(
                            "strategy-benchmark/01-chance",
                            "strategy-benchmark/02-plan",
                            "plan-benchmark/01-units",
                            "strategy-benchmark/04-strategies",
                            "strategy-benchmark/05-decisions",
                            "strategy-benchmark/06-focus-areas",
                            "strategy-benchmark/07-sections",
                            "strategy-benchmark/08-goals",
                            "strategy-benchmark/09-measures",
                            "strategy-benchmark/10-goals-of-measures",
                            "strategy-benchmark/11-responsibles"),
                    Stream.of(
                            "plan-benchmark/02-evaluations",
                            "plan-benchmark/03-plans",
                            "plan-benchmark/04-activities-to-be",
                            "plan-benchmark/05-activities",
                            "plan-benchmark/06-progress",
                            "plan-benchmark/07-history"))
            .toList();

    @Override
    public List<Scenario> scenarios() {
        return PlanScenarios.ALL;
    }

    @Override
    public List<FurtherMeasurement> further() {
        return List.of(sideBySide);
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
                "Data of the benchmark of plans, version %d: %d activities".formatted(VERSION, activities),
                List.of(
                        "benchmark.strategies = " + STRATEGIES,
                        "benchmark.units = " + UNITS,
                        "benchmark.activities = " + activities),
                STEPS,
                "plan-benchmark/08-check");
        data.ensure(database, progress);
    }

    @Override
    public Questions questions(OwnProduct product, Database database) throws SQLException {
        return PlanQuestions.read(product, database);
    }
}
