package se.malbild.local.benchmark;

/// The search for the highest rate that is still good enough.
final class HighestRate {

    private static final double STEP = 1.25;
    private static final double LEAST = 1;

    private HighestRate() {}

    /// Tries a rate.
    @FunctionalInterface
    interface Trial {
        boolean holds(double rate) throws InterruptedException;
    }

    /// Goes up by a quarter each time until a rate does not hold, or down until one does, and at last tries the middle
    /// between the two.
    ///
    /// @return 0 when not even one request a second holds
    static double search(double start, Trial trial) throws InterruptedException {
        double rate = start;
        if (trial.holds(rate)) {
            while (trial.holds(rate * STEP)) {
                rate *= STEP;
            }
        } else {
            do {
                rate /= STEP;
            } while (rate >= LEAST && !trial.holds(rate));
        }
        if (rate < LEAST) {
            return 0;
        }
        double middle = rate * (1 + STEP) / 2;
        return trial.holds(middle) ? middle : rate;
    }
}
