package se.malbild.strategy.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.malbild.kit.language.Language;
import se.malbild.strategy.LedgerProfile;

@QuarkusTest
@TestProfile(LedgerProfile.class)
class FigureOriginsTest {

    private static final Duration PATIENCE = Duration.ofMillis(2300);

    @Inject
    FigureOrigins origins;

    @Inject
    CircuitBreakerMaintenance circuitBreakers;

    @BeforeEach
    void forgetFailures() {
        circuitBreakers.resetAll();
    }

    @Test
    void theContractIsReadToTheEndOfTheChain() {
        ProvenanceAnswers.about(35).withContract();

        ProvenanceOutcome outcome = origins.of(List.of(11L, 35L));

        assertThat(outcome.isComplete()).isTrue();
        assertThat(outcome.gap()).isNull();
        ChangeProvenance read = outcome.of(11).orElseThrow();
        assertThat(read.origin()).isEqualTo("READ");
        assertThat(read.importRun().checksum()).hasSize(64);
        assertThat(read.links().file().getPath()).endsWith("/file");
        assertThat(read.edition().publishedOn()).isEqualTo("2021-05-27");
        assertThat(read.place()).satisfies(place -> {
            assertThat(place.sheet()).isEqualTo("Placering");
            assertThat(place.columnLetter()).isEqualTo("B");
            assertThat(place.row()).isEqualTo(122);
            assertThat(place.printed()).isEqualTo("225");
        });
        assertThat(read.text(Language.ENGLISH)).startsWith("Stood in fokus-2021.xlsx");
        ChangeProvenance.Calculation calculation =
                Objects.requireNonNull(outcome.of(35).orElseThrow().calculation());
        assertThat(calculation.kept()).isTrue();
        assertThat(calculation.inputs())
                .extracting(ChangeProvenance.Input::period)
                .containsExactly("2024", "2023");
        assertThat(calculation.inputs()).allSatisfy(input -> assertThat(
                        Objects.requireNonNull(input.provenance()).place())
                .isNotNull());
    }

    @Test
    void whatIndicatorServiceDoesNotKnowIsSaidToBeMissing() {
        ProvenanceAnswers.about(7001).withOne();

        ProvenanceOutcome outcome = origins.of(List.of(7001L, 7002L));

        assertThat(outcome.of(7001)).isPresent();
        assertThat(outcome.missing()).containsExactly(7002L);
        assertThat(Objects.requireNonNull(outcome.gap()).swedish()).contains("känner inte till");
    }

    @Test
    void aServiceThatIsAwayIsSaidWithinTwoSecondsAndTriedOnceMore() {
        ProvenanceAnswers answers = ProvenanceAnswers.about(7003);
        answers.away();

        ProvenanceOutcome outcome = assertTimeout(PATIENCE, () -> origins.of(List.of(7003L)));

        assertThat(outcome.found()).isEmpty();
        assertThat(outcome.missing()).containsExactly(7003L);
        assertThat(Objects.requireNonNull(outcome.gap()).swedish()).contains("svarar inte just nu");
        assertThat(answers.requests()).hasSize(2);
    }

    @Test
    void aServiceThatTakesTooLongIsNotWaitedFor() {
        ProvenanceAnswers.about(7004).slow(8000);

        ProvenanceOutcome outcome = assertTimeout(PATIENCE, () -> origins.of(List.of(7004L)));

        assertThat(outcome.missing()).containsExactly(7004L);
        assertThat(Objects.requireNonNull(outcome.gap()).english()).contains("does not answer at the moment");
    }

    @Test
    void aFailureOfAMomentIsNotSeen() {
        ProvenanceAnswers.about(7005).awayOnce();

        assertThat(origins.of(List.of(7005L)).isComplete()).isTrue();
    }

    @Test
    void ofMoreThanTwoHundredTheFirstAreAskedFor() {
        ProvenanceAnswers answers = ProvenanceAnswers.about(8001);
        answers.withOne();

        ProvenanceOutcome outcome =
                origins.of(LongStream.rangeClosed(8001, 8250).boxed().toList());

        assertThat(answers.requests()).singleElement().satisfies(request -> assertThat(
                        request.queryParameter("change").values())
                .hasSize(200));
        assertThat(outcome.missing()).hasSize(249);
        assertThat(Objects.requireNonNull(outcome.gap()).english()).contains("At most 200");
    }

    @Test
    void aVerdictWithoutFiguresAsksNothing() {
        assertThat(origins.of(List.of()).isComplete()).isTrue();
    }
}
