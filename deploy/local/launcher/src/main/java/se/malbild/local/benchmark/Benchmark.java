package se.malbild.local.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Ports;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Refusal;

/// Measures or explains a subject, in a product of its own.
///
/// @param data folder of the product
/// @param out gets the tables and plans
public record Benchmark(Subject subject, Path data, Ports ports, Progress progress, PrintWriter out) {

    private static final int WRONG = 1;

    /// The names of all measurements that can be taken of these scenarios.
    ///
    /// @param further those that are none of requests at a constant rate
    public static Stream<String> names(List<Scenario> scenarios, String... further) {
        return Stream.of(
                        scenarios.stream().map(Scenario::name),
                        Stream.of(Measurements.MIX, Measurements.HIGHEST_RATE),
                        Arrays.stream(further))
                .flatMap(Function.identity());
    }

    /// Takes the measurements of these names.
    ///
    /// @return the exit code
    public int measure(Set<String> names, Tempo tempo) throws IOException, SQLException, InterruptedException {
        List<Scenario> scenarios = chosen(names);
        return OwnProduct.run(data, ports, progress, product -> measure(product, scenarios, names, tempo));
    }

    /// Writes the plans of the statements behind the scenarios of these names.
    ///
    /// @return the exit code
    public int explain(Set<String> names) throws IOException, SQLException, InterruptedException {
        List<Scenario> scenarios = chosen(names);
        OwnProduct.run(data, ports, progress, this::prepareToExplain);
        return OwnProduct.run(data, ports, progress, product -> explain(product, scenarios));
    }

    /// Those named; all when only what is made of all is asked for.
    private List<Scenario> chosen(Set<String> names) {
        String[] further =
                subject.further().stream().map(FurtherMeasurement::name).toArray(String[]::new);
        Set<String> known = names(subject.scenarios(), further).collect(Collectors.toSet());
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new Refusal("There is no measurement %s. There are %s."
                    .formatted(name, names(subject.scenarios(), further).collect(Collectors.joining(", "))));
        });
        List<Scenario> named = subject.scenarios().stream()
                .filter(scenario -> names.contains(scenario.name()))
                .toList();
        return named.isEmpty() ? subject.scenarios() : named;
    }

    private int measure(OwnProduct product, List<Scenario> scenarios, Set<String> names, Tempo tempo)
            throws IOException, SQLException, InterruptedException {
        Questions questions;
        try (Database database = new Database(product, subject.database(product))) {
            PlanLog.ensureOff(database, subject.databaseUser(product));
            subject.ensureData(database);
            out.println(TableSizes.of(database));
            questions = subject.questions(product, database);
        }
        try (Load load = new Load(product::ensureWanted)) {
            boolean right = new Measurements(load, questions, tempo, progress, out).take(scenarios, names);
            right &= measureFurther(product, names, tempo);
            return right ? 0 : WRONG;
        }
    }

    private boolean measureFurther(OwnProduct product, Set<String> names, Tempo tempo)
            throws IOException, SQLException, InterruptedException {
        boolean right = true;
        for (FurtherMeasurement measurement : subject.further()) {
            if (names.contains(measurement.name())) {
                progress.say("Measuring " + measurement.name());
                right &= measurement.take(product, tempo, out);
            }
        }
        return right;
    }

    private int prepareToExplain(OwnProduct product) throws SQLException, InterruptedException {
        try (Database database = new Database(product, subject.database(product))) {
            subject.ensureData(database);
            // It holds for new sessions: the service has to be started again.
            PlanLog.switchOn(database, subject.databaseUser(product));
            return 0;
        }
    }

    private int explain(OwnProduct product, List<Scenario> scenarios)
            throws SQLException, InterruptedException, IOException {
        try (Database database = new Database(product, subject.database(product))) {
            try {
                Questions questions = subject.questions(product, database);
                Explanation explanation = new Explanation(new PlanLog(product.postgresLog()), questions, progress);
                Set<String> largeTables = SequentialScans.largeTables(database);
                return explanation.write(scenarios, largeTables, out) ? 0 : WRONG;
            } finally {
                PlanLog.switchOff(database, subject.databaseUser(product));
            }
        }
    }
}
