package se.malbild.strategy.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    @Test
    void ofTwoTimelinesTheOneWithTheGreaterUnsignedBitsIsNewer() {
        Timeline early = new Timeline("0197a3c5-0000-7000-8000-000000000001");
        Timeline late = new Timeline("8197a3c5-0000-7000-8000-000000000000");

        assertThat(late).isGreaterThan(early);
        // As signed numbers, which UUIDs compare as, it would be the other way.
        assertThat(late.id()).isLessThan(early.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "0197a3c5-0000-4000-8000-000000000001",
                "0197A3C5-0000-7000-8000-000000000001",
                "0197a3c5-0000-7000-c000-000000000001",
                " 0197a3c5-0000-7000-8000-000000000001"
            })
    void whatIsNoUuidOfTimeIsNoTimeline(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timeline(text))
                .withMessageContaining("UUIDv7");
    }
}
