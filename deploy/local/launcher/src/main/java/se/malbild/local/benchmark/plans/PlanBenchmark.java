package se.malbild.local.benchmark.plans;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.malbild.local.benchmark.Benchmark;
import se.malbild.local.benchmark.TempoOptions;
import se.malbild.local.launcher.Home;
import se.malbild.local.launcher.Ports;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Refusal;
import se.malbild.local.launcher.Terminal;

/// `deploy/local/plan-benchmark`: measures how fast strategy-service answers about plans when its database is full.
@Command(name = "deploy/local/plan-benchmark")
public final class PlanBenchmark implements Callable<Integer> {

    private static final int BESIDE_THE_OTHERS = 600;
    private static final double LONGEST_P95_MILLIS = 50;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Ports ports = Ports.movedBy(BESIDE_THE_OTHERS);

    @Mixin
    private final TempoOptions tempo = new TempoOptions();

    @Option(names = "--data")
    private Path data = Home.resolve("deploy/local/plan-benchmark-data");

    @Option(names = "--activities")
    private int activities = 300_000;

    @Option(names = "--only", split = ",")
    private Set<String> only = names().collect(Collectors.toSet());

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--connections")
    private int connections = 32;

    @Option(names = "--clients")
    private int clients = 8;

    @Option(names = "--rounds")
    private int rounds = 3;

    @Option(names = "--round-seconds")
    private int roundSeconds = 20;

    PlanBenchmark() {}

    /// Measures and writes the tables.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new PlanBenchmark(), arguments));
    }

    static Stream<String> names() {
        return Benchmark.names(PlanScenarios.ALL, SideBySide.NAME);
    }

    @Override
    public Integer call() throws Exception {
        if (Stream.of(connections, clients, rounds, roundSeconds).anyMatch(number -> number < 1)) {
            throw new Refusal("--connections, --clients, --rounds and --round-seconds must be at least 1.");
        }
        Clock clock = Clock.systemUTC();
        Progress progress = new Progress(spec.commandLine().getErr(), clock, clock.instant());
        SideBySide sideBySide =
                new SideBySide(connections, clients, rounds, Duration.ofSeconds(roundSeconds), progress);
        Benchmark benchmark = new Benchmark(
                new Plans(activities, sideBySide, progress),
                data,
                ports,
                progress,
                spec.commandLine().getOut());
        return explain ? benchmark.explain(only) : benchmark.measure(only, tempo.tempo(LONGEST_P95_MILLIS));
    }
}
