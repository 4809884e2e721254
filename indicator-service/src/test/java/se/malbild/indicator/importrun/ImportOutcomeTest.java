package se.malbild.indicator.importrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportOutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "FILE, DONE, 290, 0, 0, 0, COMPLETE",
        "FILE, DONE, 290, 0, 21, 0, COMPLETE",
        "FILE, DONE, 289, 1, 0, 0, PARTIAL",
        "FILE, DONE, 0, 290, 0, 0, EMPTY",
        "FILE, DONE, 0, 0, 52, 0, EMPTY",
        "FILE, FAILED, 0, 1, 0, 0, EMPTY",
        "FILE, CANCELLED, 0, 0, 0, 0, EMPTY",
        "DERIVATION, DONE, 0, 0, 0, 0, COMPLETE",
        "UNDO, DONE, 0, 3, 0, 0, EMPTY",
        "FETCH, DONE, 290, 0, 0, 2, PARTIAL",
        "FETCH, DONE, 0, 0, 0, 2, EMPTY",
        "FETCH, DONE, 0, 0, 0, 0, COMPLETE"
    })
    void aRunThatHasEndedSaysWhatBecameOfItsFigures(
            ImportKind kind,
            ImportStatus status,
            long unchanged,
            long rejected,
            long ignored,
            long omitted,
            ImportOutcome outcome) {
        RunCounts counts = new RunCounts(0, 0, 0, unchanged, ignored, rejected, rejected + omitted, omitted, unchanged);

        assertThat(ImportOutcome.of(kind, status, counts)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "READING", "COMPARING", "APPLYING"})
    void aRunThatIsUnderWayHasNone(ImportStatus status) {
        assertThat(ImportOutcome.of(ImportKind.FILE, status, RunCounts.NONE)).isNull();
    }

    @Test
    void theWordsSayHowManyWereKeptAndRefused() {
        RunCounts counts = new RunCounts(1, 2, 3, 4, 5, 6, 8, 2, 16);

        assertThat(ImportOutcome.PARTIAL.words(counts).swedish())
                .startsWith("10 värden")
                .contains("6 avvisades", "2 delar");
        assertThat(ImportOutcome.EMPTY.words(counts).english()).contains("6 figures or rows", "5 rows");
    }
}
