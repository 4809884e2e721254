package se.malbild.local.benchmark;

import java.nio.file.Path;
import java.time.Clock;
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
import se.malbild.local.launcher.Ports;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Terminal;

/// `deploy/local/observation-benchmark`: measures how fast indicator-service answers when its database is full.
@Command(name = "deploy/local/observation-benchmark")
final class ObservationBenchmark implements Callable<Integer> {

    private static final int BESIDE_THE_USUAL = 200;
    private static final double LONGEST_P95_MILLIS = 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Ports ports = Ports.movedBy(BESIDE_THE_USUAL);

    @Mixin
    private final TempoOptions tempo = new TempoOptions();

    @Option(names = "--data")
    private Path data = Home.resolve("deploy/local/observation-benchmark-data");

    @Option(names = "--observations")
    private int observations = 50_000_000;

    @Option(names = "--only", split = ",")
    private Set<String> only = names().collect(Collectors.toSet());

    @Option(names = "--explain")
    private boolean explain;

    ObservationBenchmark() {}

    /// Measures and writes the tables.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new ObservationBenchmark(), arguments));
    }

    static Stream<String> names() {
        return Benchmark.names(Figures.SCENARIOS);
    }

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(
                spec.commandLine().getErr(),
                Clock.systemUTC(),
                Clock.systemUTC().instant());
        Benchmark benchmark = new Benchmark(
                new Figures(observations, progress),
                data,
                ports,
                progress,
                spec.commandLine().getOut());
        return explain ? benchmark.explain(only) : benchmark.measure(only, tempo.tempo(LONGEST_P95_MILLIS));
    }
}
