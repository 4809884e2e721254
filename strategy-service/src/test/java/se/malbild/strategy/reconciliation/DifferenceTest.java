package se.malbild.strategy.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private static final Cell CELL = new Cell("2083", "fokus.placering", "2021", "T");

    @ParameterizedTest
    @CsvSource({
        "VALUE,225,1,11, VALUE,225,1,11, false",
        "VALUE,225,1,11, VALUE,225.00,1,11, false",
        "WITHDRAWN,,2,12, WITHDRAWN,,2,12, false",
        "VALUE,225,1,11, VALUE,226,1,11, true",
        "VALUE,225,1,11, VALUE,,1,11, true",
        "VALUE,0,1,11, WITHDRAWN,,1,11, true",
        "WITHDRAWN,,2,12, SUPPRESSED,,2,12, true",
        "VALUE,225,1,11, VALUE,225,2,11, true",
        "VALUE,225,1,11, VALUE,225,1,12, true"
    })
    void aFigureDiffersWhenValueStatusVersionOrChangeDo(
            String heldStatus,
            @Nullable BigDecimal heldValue,
            int heldVersion,
            long heldChange,
            String status,
            @Nullable BigDecimal value,
            int version,
            long change,
            boolean differs) {
        Standing held = new Standing(heldStatus, heldValue, null, heldVersion, heldChange);
        Standing found = new Standing(status, value, null, version, change);

        assertThat(Difference.between(Map.of(CELL, held), Map.of(CELL, found))).hasSize(differs ? 1 : 0);
    }

    @Test
    void whatIsOnOneSideAloneIsADifference() {
        Standing one = new Standing("VALUE", BigDecimal.ONE, null, 1, 1);

        assertThat(Difference.between(Map.of(CELL, one), Map.of())).containsExactly(new Difference(CELL, one, null));
        assertThat(Difference.between(Map.of(), Map.of(CELL, one))).containsExactly(new Difference(CELL, null, one));
    }

    @ParameterizedTest
    @CsvSource({
        // held version, found version, its change, known up to
        "1, 2, 20, 19, true",
        "1, 2, 20, 20, false",
        "1, 2, 20, -1, false",
        "0, 1, 20, 19, true",
        "0, 1, 20, 25, false",
        "3, 2, 20, 19, false",
        "2, 2, 20, 19, false",
        "1, 0, 0, 19, false"
    })
    void onlyWhatIsNewerThereAndBeyondWhatTheStreamHasBroughtIsUnderWay(
            int held, int found, long change, long complete, boolean isUnderWay) {
        Difference difference = new Difference(CELL, standing(held, 5), standing(found, change));

        assertThat(difference.isUnderWay(complete)).isEqualTo(isUnderWay);
    }

    private static @Nullable Standing standing(int version, long change) {
        return version == 0 ? null : new Standing("VALUE", BigDecimal.ONE, null, version, change);
    }
}
