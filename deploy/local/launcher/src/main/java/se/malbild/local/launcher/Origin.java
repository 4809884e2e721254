package se.malbild.local.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where the figures of a data folder come from by themselves.
enum Origin {
    /// From nowhere: what is there was sent in or ordered by somebody.
    NOBODY,
    /// From the source stub, which makes them up.
    STUB,
    /// From Kolada and Statistics Sweden.
    SOURCES;

    /// As it is written in the data folder.
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty for what no version of this program has written.
    static Optional<Origin> read(String written) {
        return Arrays.stream(values())
                .filter(origin -> origin.written().equals(written.strip()))
                .findFirst();
    }
}
