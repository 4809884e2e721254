package se.malbild.strategy.reconciliation;

/// What a reconciliation has found so far.
record Findings(
        int series, int figures, int differences, int indicatorsChanged, int indicatorsMissing, int seriesRemoved) {

    static final Findings NONE = new Findings(0, 0, 0, 0, 0, 0);

    Findings plus(Findings more) {
        return new Findings(
                series + more.series,
                figures + more.figures,
                differences + more.differences,
                indicatorsChanged + more.indicatorsChanged,
                indicatorsMissing + more.indicatorsMissing,
                seriesRemoved + more.seriesRemoved);
    }

    static Findings ofCompared(int series, int figures) {
        return new Findings(series, figures, 0, 0, 0, 0);
    }

    static Findings ofDifferences(int differences) {
        return new Findings(0, 0, differences, 0, 0, 0);
    }

    static Findings ofIndicator(boolean hasChanged) {
        return new Findings(0, 0, 0, hasChanged ? 1 : 0, 0, 0);
    }

    static Findings ofMissingIndicator() {
        return new Findings(0, 0, 0, 0, 1, 0);
    }

    static Findings ofRemoved(int seriesRemoved) {
        return new Findings(0, 0, 0, 0, 0, seriesRemoved);
    }
}
