package se.malbild.indicator.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.malbild.indicator.source.web.SourceFailure;

class FailureTest {

    @Test
    void whatASourceSaysIsKeptOnOneShortLineThatADatabaseTakes() {
        SourceFailure failure = new SourceFailure(
                SourceFailure.Code.NONSENSE, "scb.test", "data\u0000set\nof " + "very ".repeat(1_000) + "many");

        Failure kept = Failure.of(failure);

        assertThat(kept.arguments()).first().isEqualTo("scb.test");
        assertThat(kept.arguments().getLast()).startsWith("data set of very").hasSizeLessThan(210);
        assertThat(kept.mayPass()).isTrue();
    }
}
