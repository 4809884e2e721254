package se.malbild.local.launcher;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Where everything lies that must outlive a stop.
///
/// @param root absolute
record DataFolder(Path root) {

    private static final long LEAST_FREE_MEGABYTES = 512;
    private static final String LOCK = "up.lock";
    private static final String VERSION = "malbild-data.properties";
    private static final String SAMPLE_DATA = "sample-data.loaded";
    private static final String ORIGIN = "figures-come-from";
    private static final Set<String> OURS =
            Set.of(LOCK, VERSION, SAMPLE_DATA, ORIGIN, "postgres", "kafka", "logs", "run", "keys", "programs");

    /// Makes the folder if need be and sees that it is ours and takes files.
    ///
    /// @throws Refusal when it cannot be used
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            DataFolder data = new DataFolder(root);
            data.refuseStrangers();
            for (Path part : List.of(data.logs(), data.run(), data.keys())) {
                Files.createDirectories(part);
            }
            Files.delete(Files.createTempFile(data.run(), "try", null));
            return data;
        } catch (FileAlreadyExistsException e) {
            throw new Refusal("The data folder %s cannot be made: %s is a file. Name another folder with --data."
                    .formatted(root, e.getFile()));
        } catch (IOException e) {
            throw new Refusal(
                    "The data folder %s cannot be written (%s). Give this user the right to write there, or name another folder with --data."
                            .formatted(root, Reason.of(e)),
                    e);
        }
    }

    /// A mistyped `--data` must not be filled, let alone emptied by `--fresh`.
    private void refuseStrangers() throws IOException {
        if (Files.exists(version())) {
            return;
        }
        try (Stream<Path> entries = Files.list(root)) {
            Set<String> strangers =
                    new TreeSet<>(entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !OURS.contains(name) && !name.startsWith("postgres-unfinished"))
                            .toList());
            if (!strangers.isEmpty()) {
                throw new Refusal("%s is not a data folder of Målbild: it holds %s. Name another folder with --data."
                        .formatted(root, String.join(", ", strangers)));
            }
        }
    }

    /// @throws Refusal when the disk is too full to start
    void ensureSpace() {
        ensureSpace(root.toFile().getUsableSpace() / 1_000_000);
    }

    /// @param freeMegabytes what the disk has left
    void ensureSpace(long freeMegabytes) {
        if (freeMegabytes < LEAST_FREE_MEGABYTES) {
            throw new Refusal(
                    "The disk of the data folder %s is full: %d MB are free, at least %d are needed. Free some, or name a folder on another disk with --data."
                            .formatted(root, freeMegabytes, LEAST_FREE_MEGABYTES));
        }
    }

    /// Deletes everything but the lock, which is held.
    void empty() {
        for (String entry : entries()) {
            if (!entry.equals(LOCK)) {
                deleteTree(root.resolve(entry));
            }
        }
        open(root);
    }

    /// Clears away what an interrupted first start left of PostgreSQL's data.
    void clearUnfinished() {
        for (String entry : entries()) {
            if (entry.startsWith("postgres-unfinished")) {
                deleteTree(root.resolve(entry));
            }
        }
    }

    private List<String> entries() {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new Refusal("The data folder %s cannot be read (%s).".formatted(root, Reason.of(e)), e);
        }
    }

    private static void deleteTree(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException e) {
            throw new Refusal("%s cannot be deleted (%s).".formatted(folder, Reason.of(e)), e);
        }
    }

    /// There when the sample data has been loaded once.
    Path sampleDataMark() {
        return root.resolve(SAMPLE_DATA);
    }

    /// Says where figures have come from by themselves; not there as long as they have not.
    Path origin() {
        return root.resolve(ORIGIN);
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path logs() {
        return root.resolve("logs");
    }

    LogFile log(String process) {
        return new LogFile(logs().resolve(process + ".log"));
    }

    Path run() {
        return root.resolve("run");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path lock() {
        return root.resolve(LOCK);
    }

    Path version() {
        return root.resolve(VERSION);
    }
}
