package se.malbild.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What has been started so far. When one of them ends, nobody waits for the others any more.
final class RunningParts {

    private static final Duration STARTING_LIMIT = Duration.ofMinutes(3);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final List<Part> parts = new ArrayList<>();
    private final StopOnSignal stop;

    RunningParts(StopOnSignal stop) {
        this.stop = stop;
    }

    void add(Part part) {
        parts.add(part);
    }

    /// Takes a part out, which may end from now on.
    Part remove(String name) {
        Part part = parts.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        parts.remove(part);
        return part;
    }

    List<Part> all() {
        return List.copyOf(parts);
    }

    /// Waits until a part is ready.
    ///
    /// @throws Refusal when any part ends or this one is not ready within three minutes
    void await(Part part, BooleanSupplier ready) throws InterruptedException {
        Instant latest = Instant.now().plus(STARTING_LIMIT);
        while (!ready.getAsBoolean()) {
            ensureAllRun();
            if (Instant.now().isAfter(latest)) {
                throw failed(part, "is not ready after %d s".formatted(STARTING_LIMIT.toSeconds()));
            }
            stop.pause(BETWEEN_TRIES);
        }
    }

    /// Watches until the product should stop.
    ///
    /// @throws Refusal when a part ends
    void watch() throws InterruptedException {
        while (true) {
            ensureAllRun();
            parts.forEach(part -> part.log().rotateWhenLarge());
            stop.pause(BETWEEN_LOOKS);
        }
    }

    private void ensureAllRun() {
        for (Part part : parts) {
            if (!part.process().isRunning()) {
                throw failed(part, "has ended unexpectedly");
            }
        }
    }

    private static Refusal failed(Part part, String what) {
        return new Refusal("%s %s.%n%s".formatted(part.name(), what, part.log().lastWords()));
    }
}
