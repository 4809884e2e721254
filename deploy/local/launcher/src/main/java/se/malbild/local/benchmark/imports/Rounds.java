package se.malbild.local.benchmark.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Progress;

/// Imports by the product and as plain SQL in turn.
///
/// @param folder where the files lie while they are imported
/// @param progress is told
record Rounds(
        OwnProduct product, Ground ground, ProductImport service, Reference reference, Path folder, Progress progress) {

    /// Imports the same figures again and again until the time is over.
    void warmUp(Figures figures, Duration atLeast) throws IOException, SQLException, InterruptedException {
        progress.say(String.format(Locale.ROOT, "Warming up with %,d figures at a time", figures.count()));
        long end = System.nanoTime() + atLeast.toNanos();
        write(figures);
        for (boolean productFirst = true; System.nanoTime() < end; productFirst = !productFirst) {
            round(figures, nothingMeasured(figures), productFirst);
        }
    }

    /// The first round is not measured: in it, PostgreSQL makes the files of its log, which are used again
    /// afterwards. In the others, product and plain SQL take turns in being first.
    ///
    /// @return one for each kind of file
    List<Measured> measure(Figures figures, int repetitions) throws IOException, SQLException, InterruptedException {
        progress.say(String.format(Locale.ROOT, "Writing files of %,d figures", figures.count()));
        write(figures);
        List<Measured> all = nothingMeasured(figures);
        progress.say("A round that is not measured");
        round(figures, nothingMeasured(figures), true);
        for (int repetition = 1; repetition <= repetitions; repetition++) {
            progress.say("Round %d of %d".formatted(repetition, repetitions));
            round(figures, all, repetition % 2 == 0);
            all.forEach(measured -> progress.say("  " + measured.lastWords()));
        }
        return all;
    }

    private static List<Measured> nothingMeasured(Figures figures) {
        return Arrays.stream(Novelty.values())
                .map(novelty -> new Measured(figures.count(), novelty, new ArrayList<>(), new ArrayList<>()))
                .toList();
    }

    private void round(Figures figures, List<Measured> all, boolean productFirst)
            throws IOException, SQLException, InterruptedException {
        ground.empty();
        for (Measured measured : all) {
            if (productFirst) {
                byProduct(figures, measured);
                asPlainSql(measured);
            } else {
                asPlainSql(measured);
                byProduct(figures, measured);
            }
        }
        ground.settle();
        ground.ensureAlike();
        product.ensureWanted();
    }

    private void byProduct(Figures figures, Measured measured) throws IOException, SQLException, InterruptedException {
        ground.settle();
        measured.product().add(service.send(table(measured.novelty()), figures, measured.novelty()));
    }

    private void asPlainSql(Measured measured) throws IOException, SQLException, InterruptedException {
        ground.settle();
        measured.reference().add(reference.importReadings(readings(measured.novelty())));
    }

    private void write(Figures figures) throws IOException {
        Files.createDirectories(folder);
        for (Novelty novelty : List.of(Novelty.ALL_NEW, Novelty.REVISED)) {
            figures.writeTable(table(novelty), novelty == Novelty.REVISED);
            figures.writeReadings(readings(novelty), novelty == Novelty.REVISED);
        }
    }

    private Path table(Novelty novelty) {
        return folder.resolve(name(novelty) + ".csv");
    }

    private Path readings(Novelty novelty) {
        return folder.resolve(name(novelty) + "-readings.csv");
    }

    private static String name(Novelty novelty) {
        return novelty == Novelty.REVISED ? "revised" : "first";
    }
}
