package se.malbild.strategy.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.strategy.organisation.UnitCalls;

/// Activities that another unit answers for from now on.
@QuarkusTest
class ResponsibilityMoveTest {

    private static final UnitCalls AVESTA = new UnitCalls(Belongings.AVESTA);

    @Inject
    Belongings belongings;

    @Inject
    SessionFactory hibernate;

    @Test
    void allActivitiesOfAUnitPassToAnotherAndBothGoOn() throws Exception {
        String from = AVESTA.unit();
        String to = AVESTA.unit();
        String plan = belongings.plan(from, "ADOPTED");
        String activity = belongings.activity(plan);
        belongings.answers(activity, from, "Chef");
        belongings.answers(activity, to, null);
        String done = belongings.activity(belongings.plan(from, "CLOSED"), from);

        move(from, to, "").then().statusCode(200).body("activities", is(1), "from", is(from), "to", is(to));

        assertThat(belongings.whoAnswers(activity)).containsExactly(to + " Chef", to + " -");
        assertThat(belongings.version("activity", activity)).isEqualTo(1);
        assertThat(belongings.whoAnswers(done)).containsExactly(from + " -");
        assertThat(belongings.of("plan", "unit_id", plan)).isEqualTo(from);
        AVESTA.get("organisation-units/" + from).then().body("endedOn", equalTo(null));
    }

    @Test
    void someActivitiesPassAndTheOthersStay() throws Exception {
        String from = AVESTA.unit();
        String to = AVESTA.unit();
        String plan = belongings.plan(null, "DRAFT");
        String moved = belongings.activity(plan, from);
        String kept = belongings.activity(plan, from);

        move(from, to, ", \"activities\": [\"%s\"]".formatted(moved))
                .then()
                .statusCode(200)
                .body("activities", is(1));

        assertThat(belongings.whoAnswers(moved)).containsExactly(to + " -");
        assertThat(belongings.whoAnswers(kept)).containsExactly(from + " -");
        assertThat(belongings.version("activity", kept)).isZero();
    }

    @Test
    void theSameMoveTwiceMovesNothingMore() throws Exception {
        String from = AVESTA.unit();
        String to = AVESTA.unit();
        String activity = belongings.activity(belongings.plan(null, "DRAFT"), from);
        move(from, to, "").then().statusCode(200);

        move(from, to, "").then().statusCode(200).body("activities", is(0));

        assertThat(belongings.version("activity", activity)).isEqualTo(1);
    }

    @Test
    void whatTheUnitDoesNotAnswerForIsNamed() throws Exception {
        String from = AVESTA.unit();
        String to = AVESTA.unit();
        String activity = belongings.activity(belongings.plan(null, "DRAFT"), from);
        String anothers = belongings.activity(belongings.plan(null, "DRAFT"), to);

        refused(
                move(from, to, ", \"activities\": [\"%s\", \"%s\"]".formatted(activity, anothers)),
                "activities[1]",
                "ansvarar för");
        refused(
                move(from, to, ", \"activities\": [\"%1$s\", \"%1$s\"]".formatted(activity)),
                "activities[1]",
                "två gånger");
        refused(move(from, to, ", \"activities\": []"), "activities", "");
        refused(move(from, from, ""), "to", "samma enhet");
        refused(move(UUID.randomUUID().toString(), to, ""), "from", "ingen enhet");
        refused(move(from, new UnitCalls("2021").unit(), ""), "to", "ingen enhet");
        assertThat(belongings.whoAnswers(activity)).containsExactly(from + " -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "unit-editor", "importer"})
    void onlyTheCoordinatorMovesActivities(String role) {
        problem(
                as(role, Belongings.AVESTA)
                        .body(body(AVESTA.unit(), AVESTA.unit(), ""))
                        .post(AVESTA.path("responsibility-moves"))
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void aMoveCostsTheSameHoweverManyActivitiesThereAre() throws Exception {
        assertThat(statementsToMove(40)).isEqualTo(statementsToMove(1));
    }

    /// The background work of the service runs beside; the least of a few tries is the request's own.
    private long statementsToMove(int activities) throws Exception {
        String from = AVESTA.unit();
        String to = AVESTA.unit();
        String plan = belongings.plan(null, "ADOPTED");
        for (int number = 0; number < activities; number++) {
            belongings.activity(plan, from);
        }
        List<Long> counts = new ArrayList<>();
        for (int attempt = 0; attempt < 6; attempt++) {
            boolean back = attempt % 2 == 1;
            long before = hibernate.getStatistics().getPrepareStatementCount();
            move(back ? to : from, back ? from : to, "").then().statusCode(200).body("activities", is(activities));
            counts.add(hibernate.getStatistics().getPrepareStatementCount() - before);
        }
        return counts.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    private static void refused(Response answer, String field, String words) {
        problem(answer.then(), 400, "invalid-input")
                .body("violations.field", is(List.of(field)), "violations[0].message", containsString(words));
    }

    private static Response move(String from, String to, String more) {
        return AVESTA.post("responsibility-moves", body(from, to, more));
    }

    private static String body(String from, String to, String more) {
        return "{\"from\": \"%s\", \"to\": \"%s\"%s}".formatted(from, to, more);
    }
}
