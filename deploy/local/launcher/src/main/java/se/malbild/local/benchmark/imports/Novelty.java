package se.malbild.local.benchmark.imports;

/// What is new in a file.
enum Novelty {
    ALL_NEW("all new"),
    UNCHANGED("unchanged"),
    REVISED("1 % revised");

    private final String words;

    Novelty(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// How many of the figures the import changes.
    long changes(Figures figures) {
        return switch (this) {
            case ALL_NEW -> figures.count();
            case UNCHANGED -> 0;
            case REVISED -> figures.revised();
        };
    }
}
