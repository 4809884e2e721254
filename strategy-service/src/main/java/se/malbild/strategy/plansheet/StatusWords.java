package se.malbild.strategy.plansheet;

import java.util.stream.Stream;
import se.malbild.strategy.activity.ActivityStatus;

/// How activities go, as sheets say it.
final class StatusWords {

    private StatusWords() {}

    static String of(ActivityStatus status) {
        return switch (status) {
            case PLANNED -> "Planerad";
            case STARTED -> "Påbörjad";
            case PAUSED -> "Pausad";
            case DONE -> "Genomförd";
            case CANCELLED -> "Inställd";
        };
    }

    static Stream<String> all() {
        return Stream.of(ActivityStatus.values()).map(StatusWords::of);
    }
}
