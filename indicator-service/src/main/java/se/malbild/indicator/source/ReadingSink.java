package se.malbild.indicator.source;

import java.io.IOException;

/// Takes what a reader finds, as it finds it.
public interface ReadingSink {

    /// Takes nothing: for who wants something else of a file than its figures.
    ReadingSink NOBODY = new ReadingSink() {
        @Override
        public void accept(Reading reading) {}

        @Override
        public void reject(ReadingProblem problem) {}

        @Override
        public void ignoreRow() {}
    };

    /// @throws IOException when it cannot be kept
    void accept(Reading reading) throws IOException;

    /// Notes what could not be read.
    void reject(ReadingProblem problem);

    /// Notes which sheet of the file is read.
    default void noteSheet(ReadSheet sheet) {}

    /// Notes a row that is about something else than a municipality, such as the nation.
    void ignoreRow();
}
