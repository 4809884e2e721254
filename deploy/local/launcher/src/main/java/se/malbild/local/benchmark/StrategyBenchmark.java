package se.malbild.local.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.malbild.local.launcher.Home;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Ports;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Refusal;
import se.malbild.local.launcher.Terminal;

/// `deploy/local/strategy-benchmark`: measures how fast strategy-service answers when its database is full.
@Command(name = "deploy/local/strategy-benchmark")
final class StrategyBenchmark implements Callable<Integer> {

    private static final int BESIDE_THE_USUAL = 100;
    private static final int WRONG = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Ports ports = Ports.movedBy(BESIDE_THE_USUAL);

    @Option(names = "--data")
    private Path data = Home.resolve("deploy/local/benchmark-data");

    @Option(names = "--strategies")
    private int strategies = 3000;

    @Option(names = "--only", split = ",")
    private Set<String> only = names().collect(Collectors.toSet());

    @Option(names = "--rate")
    private double rate = 200;

    @Option(names = "--warm-up")
    private int warmUpSeconds = 60;

    @Option(names = "--seconds")
    private int seconds = 60;

    @Option(names = "--step-seconds")
    private int stepSeconds = 30;

    @Option(names = "--explain")
    private boolean explain;

    StrategyBenchmark() {}

    /// Measures and writes the tables.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new StrategyBenchmark(), arguments));
    }

    static Stream<String> names() {
        return Stream.concat(
                Scenario.ALL.stream().map(Scenario::name), Stream.of(Measurements.MIX, Measurements.HIGHEST_RATE));
    }

    @Override
    public Integer call() throws Exception {
        ensureKnown();
        Progress progress = new Progress(
                spec.commandLine().getErr(),
                Clock.systemUTC(),
                Clock.systemUTC().instant());
        List<Scenario> scenarios = chosen();
        if (explain) {
            OwnProduct.run(data, ports, progress, product -> prepareToExplain(product, progress));
            return OwnProduct.run(data, ports, progress, product -> explain(product, scenarios, progress));
        }
        return OwnProduct.run(data, ports, progress, product -> measure(product, scenarios, progress));
    }

    private void ensureKnown() {
        Set<String> known = names().collect(Collectors.toSet());
        only.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new Refusal("There is no measurement %s. There are %s."
                    .formatted(name, names().collect(Collectors.joining(", "))));
        });
    }

    /// Those named; all when only what is made of all is asked for.
    private List<Scenario> chosen() {
        List<Scenario> named = Scenario.ALL.stream()
                .filter(scenario -> only.contains(scenario.name()))
                .toList();
        return named.isEmpty() ? Scenario.ALL : named;
    }

    private int measure(OwnProduct product, List<Scenario> scenarios, Progress progress)
            throws IOException, SQLException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Targets targets;
        try (Database database = Database.ofStrategies(product)) {
            PlanLog.ensureOff(database, product.databaseUser());
            DataSet dataSet = new DataSet(database, strategies, progress);
            dataSet.ensure();
            out.println(dataSet.sizes());
            targets = Targets.read(database);
        }
        Tempo tempo = new Tempo(
                rate, Duration.ofSeconds(warmUpSeconds), Duration.ofSeconds(seconds), Duration.ofSeconds(stepSeconds));
        try (Load load = new Load(product::ensureWanted)) {
            Requests requests = new Requests(product, targets);
            boolean right = new Measurements(load, requests, tempo, progress, out).take(scenarios, only);
            return right ? 0 : WRONG;
        }
    }

    private int prepareToExplain(OwnProduct product, Progress progress)
            throws IOException, SQLException, InterruptedException {
        try (Database database = Database.ofStrategies(product)) {
            new DataSet(database, strategies, progress).ensure();
            // It holds for new sessions: the service has to be started again.
            PlanLog.switchOn(database, product.databaseUser());
            return 0;
        }
    }

    private int explain(OwnProduct product, List<Scenario> scenarios, Progress progress)
            throws SQLException, InterruptedException, IOException {
        try (Database database = Database.ofStrategies(product)) {
            try {
                Requests requests = new Requests(product, Targets.read(database));
                Explanation explanation = new Explanation(new PlanLog(product.postgresLog()), requests, progress);
                Set<String> largeTables = SequentialScans.largeTables(database);
                return explanation.write(
                                scenarios, largeTables, spec.commandLine().getOut())
                        ? 0
                        : WRONG;
            } finally {
                PlanLog.switchOff(database, product.databaseUser());
            }
        }
    }
}
