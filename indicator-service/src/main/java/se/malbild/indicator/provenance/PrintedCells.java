package se.malbild.indicator.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import se.malbild.indicator.importrun.ImportBytes;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.workbook.Workbooks;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.SheetRow;
import se.malbild.kit.workbook.Workbook;

/// Reads again what stands in cells of kept files. Keeping it with each figure would make imports larger for what is
/// seldom asked; so the files are opened again, small ones and few at a time.
@ApplicationScoped
class PrintedCells {

    private static final Logger LOG = Logger.getLogger(PrintedCells.class);

    private static final long LARGEST_FILE = 1024 * 1024;
    private static final int MOST_FILES = 4;
    private static final int LONGEST_TEXT = 200;
    // Whoever asks about a verdict waits for it.
    private static final long PATIENCE = Duration.ofMillis(400).toNanos();

    private final ImportBytes bytes;
    private final Workbooks workbooks;

    @Inject
    PrintedCells(ImportBytes bytes, Workbooks workbooks) {
        this.bytes = bytes;
        this.workbooks = workbooks;
    }

    /// What stands in places of files, as far as that can be read at once.
    ///
    /// @param places by run
    Map<RunFacts, Map<Place, String>> of(Map<RunFacts, ? extends Collection<Place>> places) {
        Map<RunFacts, Map<Place, String>> printed = new HashMap<>();
        long begun = System.nanoTime();
        places.keySet().stream()
                .filter(run -> run.byteCount() <= LARGEST_FILE)
                .limit(MOST_FILES)
                .takeWhile(run -> System.nanoTime() - begun < PATIENCE)
                .forEach(run -> printed.put(run, read(run, Set.copyOf(Objects.requireNonNull(places.get(run))))));
        return printed;
    }

    private Map<Place, String> read(RunFacts run, Set<Place> places) {
        try {
            Path copy = Files.createTempFile("provenance-", ".bytes");
            try {
                fetch(run, copy);
                return read(new SourceFile(run.fileName(), run.mediaType(), copy), run, places);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            // Where the figure stood is known all the same.
            LOG.warnf(e, "The file of run %s could not be read again", run.id());
            return Map.of();
        }
    }

    private void fetch(RunFacts run, Path copy) throws IOException {
        try (InputStream kept = bytes.open(run.id());
                OutputStream out = Files.newOutputStream(copy)) {
            kept.transferTo(out);
        }
    }

    private Map<Place, String> read(SourceFile file, RunFacts run, Set<Place> places) throws IOException {
        Map<Place, String> found = new HashMap<>();
        try (Workbook workbook = workbooks.open(file)) {
            List<Sheet> sheets = workbook.sheets();
            int sheet = Optional.ofNullable(run.sheetNumber()).orElse(1) - 1;
            if (sheet < sheets.size()) {
                Set<Place> missing = new HashSet<>(places);
                sheets.get(sheet).forEachRow(row -> {
                    missing.removeIf(place -> place.row() == row.number() && take(row, place, found));
                    return !missing.isEmpty();
                });
            }
        }
        return found;
    }

    // In PC-Axis all cells of a row are one place of the file, and the figure is the last of them.
    private static boolean take(SheetRow row, Place place, Map<Place, String> found) {
        int index = IntStream.of(row.width() - 1, place.column() - 1)
                .filter(i -> i >= 0 && row.place(i).equals(place))
                .findFirst()
                .orElse(-1);
        if (index >= 0) {
            String text = HeadingText.plain(row.text(index));
            found.put(place, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
        return index >= 0;
    }
}
