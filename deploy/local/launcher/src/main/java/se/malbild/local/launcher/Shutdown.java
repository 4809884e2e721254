package se.malbild.local.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Stops the parts of the product: first who uses, then what is used.
///
/// @param progress is told
/// @param patience how long a part may take to end in order
record Shutdown(Progress progress, Duration patience) {

    private static final Duration AFTER_FORCE = Duration.ofSeconds(10);

    private static final List<Set<String>> ORDER = List.of(
            Set.of(Part.STRATEGY, Part.INDICATOR), Set.of(Part.SOURCE_STUB), Set.of(Part.KAFKA), Set.of(Part.POSTGRES));

    Shutdown(Progress progress) {
        this(progress, Duration.ofSeconds(20));
    }

    /// @throws Refusal when one cannot be stopped at all
    void of(List<Part> parts) throws InterruptedException {
        for (Set<String> together : ORDER) {
            stop(parts.stream().filter(part -> together.contains(part.name())).toList());
        }
    }

    private void stop(List<Part> parts) throws InterruptedException {
        if (parts.isEmpty()) {
            return;
        }
        progress.say("Stopping " + parts.stream().map(Part::name).collect(Collectors.joining(" and ")));
        parts.forEach(part -> part.process().send(part.stop()));
        for (Part part : parts) {
            awaitEnd(part);
        }
    }

    private void awaitEnd(Part part) throws InterruptedException {
        if (part.process().awaitEnd(patience)) {
            return;
        }
        progress.say("%s did not stop within %d s and is forced to".formatted(part.name(), patience.toSeconds()));
        part.process().send(part.force());
        if (!part.process().awaitEnd(AFTER_FORCE)) {
            throw new Refusal("%s cannot be stopped: see to process %d."
                    .formatted(part.name(), part.process().pid()));
        }
    }
}
