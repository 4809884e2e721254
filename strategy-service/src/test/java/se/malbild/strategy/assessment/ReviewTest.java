package se.malbild.strategy.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.malbild.strategy.Ledger.PATIENCE;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.malbild.kit.time.Sweden;

/// That time alone turns verdicts.
@QuarkusTest
class ReviewTest {

    @Inject
    Reviews reviews;

    @Inject
    EntityManager database;

    private final LocalDate today = Sweden.dayOf(Clock.systemUTC().instant());

    @Test
    void aMilestoneThatIsNotDueIsReviewedTheDayAfterItsDay() {
        UUID measure = milestone(today.plusDays(3));

        await().atMost(PATIENCE).until(() -> verdicts(measure).contains("NO_VERDICT NOT_DUE FIRST"));

        // The end of the year comes first in its last days.
        assertThat(reviewOn(measure)).isEqualTo(today.plusDays(4).isBefore(newYear()) ? today.plusDays(4) : newYear());
    }

    @Test
    void aYearIsReviewedWhenItEnds() {
        UUID measure = milestone(today.minusDays(1));

        await().atMost(PATIENCE).until(() -> verdicts(measure).contains("NOT_MET null FIRST"));

        assertThat(reviewOn(measure)).isEqualTo(newYear());
    }

    @Test
    void whenItsDayHasPassedAMilestoneIsJudgedAnewAndTimeIsTheCause() {
        UUID measure = milestone(today.minusDays(1));
        await().atMost(PATIENCE).until(() -> verdicts(measure).contains("NOT_MET null FIRST"));
        // As it stood two days ago, when its day had not come.
        sql("DELETE FROM assessment WHERE measure_id = '%s' AND year < extract(year FROM now())", measure);
        sql("""
            INSERT INTO assessment (municipality_id, measure_id, year, verdict, reason, criterion, inputs, sentence_swedish,
                sentence_english, retrospective, assessed_at)
            SELECT municipality_id, measure_id, year, 'NO_VERDICT', 'NOT_DUE', criterion, inputs, 'Inte ännu.', 'Not yet.',
                retrospective, now() - interval '2 days'
            FROM assessment WHERE measure_id = '%s'""", measure);
        sql("UPDATE measure_review SET review_on = current_date - 1 WHERE measure_id = '%s'", measure);

        assertThat(QuarkusTransaction.requiringNew().call(reviews::begin)).isGreaterThanOrEqualTo(1);

        await().atMost(PATIENCE).until(() -> verdicts(measure).contains("NOT_MET null TIME"));
        assertThat(reviewOn(measure)).isAfter(today);
    }

    private LocalDate newYear() {
        return LocalDate.of(today.getYear() + 1, 1, 1);
    }

    private static UUID milestone(LocalDate dueBy) {
        String measure = add(draft("Påminnelse"), "measures", """
                {"text": "Permanenta projektet", "criterion":
                    {"type": "MILESTONE", "report": "klart", "title": "Projektet permanent", "dueBy": "%s"}}""".formatted(dueBy));
        return UUID.fromString(idOf(measure));
    }

    /// Everything that was said of the present year: verdict, reason, cause.
    private List<String> verdicts(UUID measure) {
        return asCoordinator()
                .get(HEDEMORA + "/measures/" + measure + "/assessments?history=true&limit=200")
                .jsonPath()
                .getList(
                        "items.findAll { it.year == " + today.getYear()
                                + " }.collect { it.verdict + ' ' + it.reason + ' ' + it.cause }",
                        String.class);
    }

    private LocalDate reviewOn(UUID measure) {
        return QuarkusTransaction.requiringNew().call(() -> (LocalDate) database.createNativeQuery(
                        "SELECT review_on FROM measure_review WHERE measure_id = :measure", LocalDate.class)
                .setParameter("measure", measure)
                .getSingleResult());
    }

    private void sql(String statement, UUID measure) {
        var _ = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(statement.formatted(measure))
                .executeUpdate());
    }
}
