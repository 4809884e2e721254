package se.malbild.kit.publication.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;

/// The order of timelines: as UUIDs without sign, which is that of their text.
final class TimelineId {

    private static final int TIMESTAMP_SHIFT = 16;
    private static final long BEHIND_THE_TIMESTAMP = (1L << TIMESTAMP_SHIFT) - 1;
    private static final Comparator<UUID> ORDER = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private TimelineId() {}

    static int compare(UUID one, UUID other) {
        return ORDER.compare(one, other);
    }

    /// A timeline that is later than any seen, even when the clock has gone back since.
    ///
    /// @param fresh a new UUIDv7
    /// @param seen the timelines that there have been
    static UUID after(UUID fresh, Collection<UUID> seen) {
        UUID latest = seen.stream().max(ORDER).orElse(fresh);
        if (ORDER.compare(fresh, latest) > 0) {
            return fresh;
        }
        long nextMillisecond = (latest.getMostSignificantBits() >>> TIMESTAMP_SHIFT) + 1;
        long version = fresh.getMostSignificantBits() & BEHIND_THE_TIMESTAMP;
        return new UUID(nextMillisecond << TIMESTAMP_SHIFT | version, fresh.getLeastSignificantBits());
    }
}
