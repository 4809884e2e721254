package se.malbild.indicator.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.problem.Refusal;

class LongListTest {

    private static final LongList LIST = new LongList(100);

    @Test
    void aPageThatIsNotFullTellsHowLongTheListIs() {
        LongList.Found<String> found = LIST.page(Pages.of(3, 20), () -> rows(7), () -> {
            throw new AssertionError("was counted");
        });

        assertThat(found.total()).isEqualTo(Total.exactly(47));
    }

    @ParameterizedTest
    @CsvSource({"1, 20", "3, 0"})
    void aFullOrAnEmptyPageNeedsACount(int page, int rows) {
        LongList.Found<String> found = LIST.page(Pages.of(page, 20), () -> rows(rows), () -> Total.exactly(40));

        assertThat(found.total()).isEqualTo(Total.exactly(40));
        assertThat(found.rows()).hasSize(rows);
    }

    @Test
    void whatLiesBeyondTheCeilingOfALongerListIsRefused() {
        assertThatThrownBy(() -> LIST.page(Pages.of(6, 20), () -> rows(20), () -> Total.counted(101, 100)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void aPageFarBeyondTheLastOfAShortListIsEmpty() {
        LongList.Found<String> found = LIST.page(Pages.of(1_000_000, 200), () -> rows(20), () -> Total.exactly(40));

        assertThat(found).isEqualTo(new LongList.Found<>(List.of(), Total.exactly(40)));
    }

    private static List<String> rows(int number) {
        return Collections.nCopies(number, "row");
    }

    /// Pages that are asked for.
    private static final class Pages extends se.malbild.kit.paging.PageRequest {

        private final int page;
        private final int limit;

        private Pages(int page, int limit) {
            this.page = page;
            this.limit = limit;
        }

        static Pages of(int page, int limit) {
            return new Pages(page, limit);
        }

        @Override
        public int page() {
            return page;
        }

        @Override
        public int limit() {
            return limit;
        }

        @Override
        public int offset() {
            return (page - 1) * limit;
        }
    }
}
