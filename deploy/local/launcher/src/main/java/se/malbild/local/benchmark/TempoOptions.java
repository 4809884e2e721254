package se.malbild.local.benchmark;

import java.time.Duration;
import picocli.CommandLine.Option;

/// How measurements are taken, as the command line says it.
public final class TempoOptions {

    @Option(names = "--rate")
    private double rate = 200;

    @Option(names = "--warm-up")
    private int warmUpSeconds = 60;

    @Option(names = "--seconds")
    private int seconds = 60;

    @Option(names = "--step-seconds")
    private int stepSeconds = 30;

    public TempoOptions() {}

    /// @param longestP95Millis the 95th percentile up to which a rate is good enough
    public Tempo tempo(double longestP95Millis) {
        return new Tempo(
                rate,
                Duration.ofSeconds(warmUpSeconds),
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(stepSeconds),
                longestP95Millis);
    }
}
