package se.malbild.local.benchmark.verdict;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.Machine;
import se.malbild.local.benchmark.SqlFile;
import se.malbild.local.launcher.Home;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Ports;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Terminal;

/// `deploy/local/verdict-benchmark`: measures how soon all verdicts of a national import stand.
@Command(name = "deploy/local/verdict-benchmark")
final class VerdictBenchmark implements Callable<Integer> {

    private static final int BESIDE_THE_OTHERS = 500;
    private static final int MEASURES_OF_ONE = 10;
    private static final int INDICATORS_OF_ONE = 4;
    private static final int INDICATORS = MEASURES_OF_ONE * INDICATORS_OF_ONE;
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2025;
    private static final Duration AIM = Duration.ofSeconds(10);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Ports ports = Ports.movedBy(BESIDE_THE_OTHERS);

    @Option(names = "--data")
    private Path data = Home.resolve("deploy/local/verdict-benchmark-data");

    @Option(names = "--times")
    private int times = 5;

    @Option(names = "--warm-up")
    private int warmUpSeconds = 60;

    VerdictBenchmark() {}

    /// Measures and writes the table.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new VerdictBenchmark(), arguments));
    }

    @Override
    public Integer call() throws Exception {
        Clock clock = Clock.systemUTC();
        Progress progress = new Progress(spec.commandLine().getErr(), clock, clock.instant());
        return OwnProduct.run(data, ports, progress, product -> measure(product, progress));
    }

    /// What a national import led to.
    ///
    /// @param delay from its commit until every measure was judged anew
    /// @param said how many assessments were written
    /// @param most how often the most often judged year of a measure was judged
    private record Round(Duration delay, long said, long most) {}

    private int measure(OwnProduct product, Progress progress) throws IOException, SQLException, InterruptedException {
        try (Database indicator = new Database(product, product.indicatorDatabase());
                Database strategy = new Database(product, product.strategyDatabase())) {
            indicator.execute(SqlFile.read("verdict-benchmark/catalogue").formatted(INDICATORS));
            strategy.inTransaction(() -> {
                strategy.execute(SqlFile.municipalities());
                strategy.execute(
                        SqlFile.read("verdict-benchmark/measures").formatted(MEASURES_OF_ONE, INDICATORS_OF_ONE));
            });
            List<String> municipalities =
                    strategy.rows("SELECT DISTINCT municipality_id FROM measure ORDER BY 1", row -> row.getString(1));
            Verdicts verdicts = new Verdicts(product, strategy);
            try (NationalImports imports = new NationalImports(product, municipalities, INDICATORS)) {
                int measures = municipalities.size() * MEASURES_OF_ONE;
                progress.say("Importing the years before, and judging them");
                round(imports, verdicts, FIRST_YEAR, measures);
                progress.say("Warming up");
                long end = System.nanoTime() + Duration.ofSeconds(warmUpSeconds).toNanos();
                do {
                    round(imports, verdicts, LAST_YEAR, measures);
                } while (System.nanoTime() < end);
                List<Round> rounds = new ArrayList<>();
                for (int time = 1; time <= times; time++) {
                    progress.say("Import %d of %d".formatted(time, times));
                    rounds.add(round(imports, verdicts, LAST_YEAR, measures));
                }
                write(Machine.words(strategy), rounds, measures);
            }
        }
        return 0;
    }

    private static Round round(NationalImports imports, Verdicts verdicts, int firstYear, int measures)
            throws IOException, SQLException, InterruptedException {
        long before = verdicts.newest();
        Instant committed = imports.send(firstYear, LAST_YEAR);
        Duration delay = verdicts.await(committed, before, measures);
        long most = verdicts.most(before);
        return new Round(delay, verdicts.since(before), most);
    }

    private void write(String machine, List<Round> rounds, int measures) {
        List<Duration> delays =
                new ArrayList<>(rounds.stream().map(Round::delay).toList());
        Collections.sort(delays);
        PrintWriter out = spec.commandLine().getOut();
        out.println(machine + System.lineSeparator());
        out.println("| imports | measures | least | median | most | aim | assessments of an import | most of a year |");
        out.println("|---|---|---|---|---|---|---|---|");
        out.println(String.format(
                Locale.ROOT,
                "| %d | %,d | %.2f s | %.2f s | %.2f s | %d s | %,d–%,d | %d |",
                rounds.size(),
                measures,
                seconds(delays.getFirst()),
                seconds(delays.get(delays.size() / 2)),
                seconds(delays.getLast()),
                AIM.toSeconds(),
                rounds.stream().mapToLong(Round::said).min().orElse(0),
                rounds.stream().mapToLong(Round::said).max().orElse(0),
                rounds.stream().mapToLong(Round::most).max().orElse(0)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
