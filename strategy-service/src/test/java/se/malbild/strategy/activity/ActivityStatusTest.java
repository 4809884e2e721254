package se.malbild.strategy.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityStatusTest {

    private static final Map<ActivityStatus, Set<ActivityStatus>> ALLOWED = Map.of(
            ActivityStatus.PLANNED, Set.of(ActivityStatus.STARTED, ActivityStatus.CANCELLED),
            ActivityStatus.STARTED, Set.of(ActivityStatus.PAUSED, ActivityStatus.DONE, ActivityStatus.CANCELLED),
            ActivityStatus.PAUSED, Set.of(ActivityStatus.STARTED, ActivityStatus.CANCELLED),
            ActivityStatus.DONE, Set.of(ActivityStatus.STARTED),
            ActivityStatus.CANCELLED, Set.of(ActivityStatus.PLANNED));

    @ParameterizedTest
    @EnumSource
    void onlyTheStepsOfTheTableAreTaken(ActivityStatus from) {
        for (ActivityStatus to : ActivityStatus.values()) {
            ActivityStep step = new ActivityStep(from, to, null, null);
            if (to == from || ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
                assertThat(step.obstacle()).isEmpty();
            } else {
                assertThat(step.obstacle()).isNotEmpty();
            }
        }
    }

    @Test
    void whatIsDoneOrCancelledIsOpenNoMore() {
        assertThat(ActivityStatus.values())
                .filteredOn(ActivityStatus::isOpen)
                .containsExactly(ActivityStatus.PLANNED, ActivityStatus.STARTED, ActivityStatus.PAUSED);
    }
}
