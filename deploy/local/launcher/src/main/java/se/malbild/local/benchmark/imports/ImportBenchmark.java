package se.malbild.local.benchmark.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
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

/// `deploy/local/import-benchmark`: measures how fast indicator-service takes large files in.
@Command(name = "deploy/local/import-benchmark")
final class ImportBenchmark implements Callable<Integer> {

    private static final int BESIDE_THE_OTHERS = 300;
    private static final long MOST_MEGABYTES = 512;
    private static final long WARM_UP_FIGURES = 50_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Ports ports = Ports.movedBy(BESIDE_THE_OTHERS);

    @Option(names = "--data")
    private Path data = Home.resolve("deploy/local/import-benchmark-data");

    @Option(names = "--observations", split = ",")
    private List<Long> observations = List.of(1_000_000L);

    @Option(names = "--repetitions")
    private int repetitions = 3;

    @Option(names = "--warm-up")
    private int warmUpSeconds = 60;

    ImportBenchmark() {}

    /// Measures and writes the tables.
    public static void main(String[] arguments) {
        System.exit(Terminal.run(new ImportBenchmark(), arguments));
    }

    @Override
    public Integer call() throws Exception {
        ensureMeasurable();
        Progress progress = new Progress(
                spec.commandLine().getErr(),
                Clock.systemUTC(),
                Clock.systemUTC().instant());
        return OwnProduct.runIndicatorService(data, ports, progress, product -> measure(product, progress));
    }

    private void ensureMeasurable() {
        if (repetitions < 1 || Collections.min(observations) < 1) {
            throw new Refusal("--observations and --repetitions must be at least 1.");
        }
    }

    private int measure(OwnProduct product, Progress progress) throws IOException, SQLException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createDirectories(data.toAbsolutePath().resolve("tables"));
        Reference reference = reference(product, folder);
        try (Database database = new Database(product, product.indicatorDatabase());
                ProductImport service = new ProductImport(product)) {
            out.println("%s%nThe plain SQL is run by %s.%n".formatted(Machine.words(database), reference.words()));
            Ground ground = new Ground(product, database);
            ground.lay(Figures.of(Collections.max(observations)).indicators());
            Rounds rounds = new Rounds(product, ground, service, reference, folder, progress);
            rounds.warmUp(
                    Figures.of(Math.min(WARM_UP_FIGURES, Collections.min(observations))),
                    Duration.ofSeconds(warmUpSeconds));
            List<Measured> all = new ArrayList<>();
            for (long size : observations) {
                all.addAll(rounds.measure(Figures.of(size), repetitions));
                // How the memory grows with the size is seen where the sizes do.
                out.println(memory(size, Machine.peakMegabytes(product.indicatorProcess())));
            }
            out.println("%n%s%n%s".formatted(Measured.table(all), Measured.stepTable(all)));
        }
        return 0;
    }

    private static Reference reference(OwnProduct product, Path folder) throws IOException {
        ReferenceScript script = ReferenceScript.of(Ground.sql("reference-import"));
        String url = product.indicatorDatabase();
        Optional<Path> psql = PsqlReference.program(System.getenv().getOrDefault("PATH", ""));
        if (psql.isEmpty()) {
            return new DriverReference(script, url);
        }
        Path file = Files.writeString(folder.resolve("reference.sql"), script.forPsql());
        return new PsqlReference(psql.get(), file, url.substring("jdbc:".length()));
    }

    private static String memory(long size, OptionalLong megabytes) {
        return String.format(
                Locale.ROOT,
                "Up to %,d observations a file, indicator-service has had %s MB of memory resident at most (aim: under %d).",
                size,
                Machine.written(megabytes),
                MOST_MEGABYTES);
    }
}
