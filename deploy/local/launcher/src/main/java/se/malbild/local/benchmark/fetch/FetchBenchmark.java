package se.malbild.local.benchmark.fetch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.Machine;
import se.malbild.local.launcher.Home;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Ports;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Refusal;
import se.malbild.local.launcher.Terminal;
import se.malbild.local.sourcestub.SourceStub;

/// `deploy/local/fetch-benchmark`: measures how fast indicator-service fetches figures from a source.
@Command(name = "deploy/local/fetch-benchmark")
final class FetchBenchmark implements Callable<Integer> {

    private static final int BESIDE_THE_OTHERS = 700;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Ports ports = Ports.movedBy(BESIDE_THE_OTHERS);

    @Option(names = "--data")
    private Path data = Home.resolve("deploy/local/fetch-benchmark-data");

    @Option(names = "--kpis")
    private int kpis = 60;

    @Option(names = "--years")
    private int years = 10;

    @Option(names = "--rounds")
    private int rounds = 3;

    @Option(names = "--warm-up")
    private int warmUpRounds = 2;

    FetchBenchmark() {}

    /// Measures and writes the table.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new FetchBenchmark(), arguments));
    }

    @Override
    public Integer call() throws Exception {
        ensureMeasurable();
        Progress progress = new Progress(
                spec.commandLine().getErr(),
                Clock.systemUTC(),
                Clock.systemUTC().instant());
        List<Measured> all = new ArrayList<>();
        try (SourceStub stub = SourceStub.start(0)) {
            for (Pace pace : Pace.values()) {
                Map<String, String> settings = new HashMap<>(pace.settings());
                settings.put("MALBILD_SOURCES_KOLADA_URL", stub.koladaUrl().toString());
                settings.put("MALBILD_SOURCES_SCB_URL", stub.scbUrl().toString());
                all.addAll(OwnProduct.runIndicatorService(
                        settings, data, ports, progress, product -> measure(product, stub, pace, progress)));
            }
        }
        spec.commandLine().getOut().println(Measured.table(all));
        return 0;
    }

    private void ensureMeasurable() {
        if (rounds < 1 || warmUpRounds < 0) {
            throw new Refusal("--rounds must be at least 1, and --warm-up at least 0.");
        }
        if (kpis < 1 || kpis > Kpis.MOST || years < 1 || years > SourceRounds.MOST_YEARS) {
            throw new Refusal("--kpis must be from 1 to %d, and --years from 1 to %d."
                    .formatted(Kpis.MOST, SourceRounds.MOST_YEARS));
        }
    }

    private List<Measured> measure(OwnProduct product, SourceStub stub, Pace pace, Progress progress)
            throws IOException, SQLException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        List<Measured> all = new ArrayList<>();
        try (Database database = new Database(product, product.indicatorDatabase());
                SourceRounds source = new SourceRounds(product, database, stub)) {
            if (pace == Pace.OF_THE_HOUSE) {
                out.println(Machine.words(database) + System.lineSeparator());
            }
            for (boolean dividedByGender : List.of(false, true)) {
                Kpis wanted = Kpis.of(kpis, dividedByGender);
                source.lay(wanted);
                List<Outcome> outcomes = new ArrayList<>();
                for (int round = -warmUpRounds; round < rounds; round++) {
                    Outcome outcome = source.fetch(wanted, years);
                    Measured measured = new Measured(
                            pace, dividedByGender, List.of(outcome), Machine.peakMegabytes(product.indicatorProcess()));
                    progress.say(measured.lastWords() + (round < 0 ? " (not counted)" : ""));
                    if (round >= 0) {
                        outcomes.add(outcome);
                    }
                }
                all.add(new Measured(
                        pace, dividedByGender, outcomes, Machine.peakMegabytes(product.indicatorProcess())));
            }
        }
        return all;
    }
}
