package se.malbild.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.kit.problem.Refusal;

class SortableFieldsTest {

    private static final SortableFields FIELDS = SortableFields.tieBreak("id")
            .with("title", "title")
            .with("validFrom", "valid_from")
            .byDefault("title");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | title ASC, id ASC",
                "-validFrom | valid_from DESC, id ASC",
                "-validFrom, title | valid_from DESC, title ASC, id ASC",
                "'' | title ASC, id ASC"
            })
    void anOrderEndsWithTheTieBreak(String asked, String sql) {
        assertThat(FIELDS.order(asked).toSql()).isEqualTo(sql);
    }

    @Test
    void theDefaultHoldsWhenNoneIsAskedFor() {
        assertThat(FIELDS.order(null).toSql()).isEqualTo("title ASC, id ASC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "title; DROP TABLE strategy", "--title", "TITLE", "valid_from"})
    void whatIsNotOnTheListIsRefused(String asked) {
        assertThatThrownBy(() -> FIELDS.order(asked)).isInstanceOf(Refusal.Invalid.class);
    }
}
