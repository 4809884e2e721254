package se.malbild.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Remembers where the figures of a data folder have come from by themselves. Made-up figures and real ones never lie
/// in one folder: nobody could tell them apart afterwards.
///
/// @param folder that is about to be used
record FolderOrigin(DataFolder folder) {

    /// What the folder runs with: what is asked for, or else what it has run with before.
    ///
    /// @throws Refusal when what is asked for would mix made-up and real figures
    Origin settle(Origin asked) {
        Origin before = before();
        if (asked == Origin.NOBODY || asked == before) {
            // What came from the real sources is not asked for again unless somebody says so.
            return before == Origin.STUB ? before : asked;
        }
        if (before != Origin.NOBODY) {
            throw new Refusal(
                    "%s holds %s figures, and %s ones would be mixed with them. Name another folder with --data, or delete all data with --fresh."
                            .formatted(folder.root(), words(before), words(asked)));
        }
        return asked;
    }

    private Origin before() {
        Path file = folder.origin();
        if (!Files.exists(file)) {
            return Origin.NOBODY;
        }
        try {
            return Origin.read(Files.readString(file))
                    .orElseThrow(() -> new Refusal(
                            "%s does not say where the figures of the folder come from. Name another folder with --data, or delete all data with --fresh."
                                    .formatted(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("What the figures are cannot be read: " + file, e);
        }
    }

    /// Writes down what the folder runs with from now on.
    void remember(Origin origin) {
        if (origin == Origin.NOBODY) {
            return;
        }
        Path file = folder.origin();
        try {
            Files.writeString(file, origin.written() + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("What the figures are cannot be written: " + file, e);
        }
    }

    private static String words(Origin origin) {
        return origin == Origin.STUB ? "made-up" : "real";
    }
}
