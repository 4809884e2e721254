package se.malbild.local.benchmark.imports;

/// What the time of an import goes to. The plain SQL has no upload and no waiting.
enum Step {
    /// Sending the file and keeping its bytes.
    UPLOAD("upload and keep"),

    /// Until a worker takes it.
    WAIT("wait"),

    /// Reading the file and copying its figures into a table of the import's own.
    READ("read and stage"),

    /// Finding what differs.
    COMPARE("compare"),

    /// Writing the ledger, the current rows and the counter.
    APPLY("apply"),

    /// Making it durable, and the answer.
    COMMIT("commit and answer");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
