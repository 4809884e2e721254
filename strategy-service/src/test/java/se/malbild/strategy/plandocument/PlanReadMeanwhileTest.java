package se.malbild.strategy.plandocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.plan.PlanApiCalls.activity;
import static se.malbild.strategy.plan.PlanApiCalls.plan;
import static se.malbild.strategy.plan.PlanApiCalls.theme;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plans are read while others write to them: the writing commits between two statements of the reading.
@QuarkusTest
class PlanReadMeanwhileTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"/contents", "/document", "/sheet?format=csv"})
    void aPlanIsReadAsItWasAtOneMoment(String part) throws Exception {
        String plan = plan("Läses medan den ändras");
        String goes = activity(plan, "Tas bort medan planen läses");
        String stays = activity(plan, "Står kvar");

        Response answer = between(() -> asCoordinator().get(plan + part), writing -> {
            writing.execute("DELETE FROM activity WHERE id = '%s'".formatted(idOf(goes)));
            writing.execute("UPDATE activity SET position = 1 WHERE id = '%s'".formatted(idOf(stays)));
        });

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.asString()).contains("Tas bort medan planen läses", "Står kvar");
        assertThat(asCoordinator().get(plan + part).asString()).doesNotContain("Tas bort medan planen läses");
    }

    @Test
    void anActivityThatGoesWhileItIsReadIsNotThere() throws Exception {
        String goes = activity(plan("Mister en aktivitet"), "Tas bort medan den läses");

        Response answer = between(
                () -> asCoordinator().get(goes),
                writing -> writing.execute("DELETE FROM activity WHERE id = '%s'".formatted(idOf(goes))));

        problem(answer.then(), 404, "not-found");
    }

    @Test
    void aPlanIsHeldWhileItIsCopied() throws Exception {
        String plan = plan("Kopieras medan den ändras");
        String theme = theme(plan, "Underkategori");
        add(plan, "activities?theme=" + idOf(theme), "{\"text\": \"Gör\"}");

        Response answer = between(
                () -> asCoordinator().body("{\"firstYear\": 2030}").post(plan + "/copies"), writing -> assertThat(rows(
                                writing,
                                "SELECT id FROM plan WHERE id = '%s' FOR UPDATE SKIP LOCKED".formatted(idOf(plan))))
                        .isFalse());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(asCoordinator().get(answer.header("Location") + "/contents").<List<String>>path("activities.number"))
                .containsExactly("1.1");
    }

    @Test
    void aPlanIsCopiedByTwoAtOnce() throws Exception {
        String plan = plan("Kopieras av två");
        activity(plan, "Gör");
        Callable<Integer> copy = () -> asCoordinator()
                .body("{\"firstYear\": 2030}")
                .post(plan + "/copies")
                .statusCode();

        assertThat(atOnce(List.of(copy, copy))).containsExactly(201, 201);
    }

    @FunctionalInterface
    private interface Writing {
        void write(Statement statement) throws SQLException;
    }

    /// What a call answers when something is written after it has read activities and before it reads what hangs on
    /// them.
    private Response between(Callable<Response> call, Writing writing) throws Exception {
        try (ExecutorService callers = Executors.newSingleThreadExecutor();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE activity_detail IN ACCESS EXCLUSIVE MODE");
            Future<Response> answer = callers.submit(call);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> rows(
                            statement,
                            "SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))"));
            writing.write(statement);
            connection.commit();
            return answer.get();
        }
    }

    private static boolean rows(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }
}
