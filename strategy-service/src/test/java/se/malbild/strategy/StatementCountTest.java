package se.malbild.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.malbild.strategy.StrategyApiCalls.STRATEGIES;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/// How many statements a request costs. The number is the same however many rows there are.
@QuarkusTest
class StatementCountTest {

    @Inject
    SessionFactory hibernate;

    @Test
    void aListCostsTwoStatementsHoweverManyRowsItHas() {
        draft("Första");
        assertThat(statementsOf(() -> list(STRATEGIES, 1))).isEqualTo(2);

        for (int number = 0; number < 30; number++) {
            draft("Fler " + number);
        }

        assertThat(statementsOf(() -> list(STRATEGIES, 1))).isEqualTo(2);
        assertThat(statementsOf(() -> list(STRATEGIES, 200))).isEqualTo(2);
    }

    @Test
    void aStrategyCostsOneStatement() {
        String address = draft("En");

        assertThat(statementsOf(() -> asCoordinator().get(address).then().statusCode(200)))
                .isEqualTo(1);
    }

    @Test
    void theMeasuresOfAStrategyCostFourStatementsHoweverManyThereAre() {
        String strategy = draft("Med mått");
        for (int number = 0; number < 12; number++) {
            asCoordinator()
                    .body("{\"text\": \"Mått\"}")
                    .post(strategy + "/measures")
                    .then()
                    .statusCode(201);
        }

        assertThat(statementsOf(() -> list(strategy + "/measures", 1))).isEqualTo(4);
        assertThat(statementsOf(() -> list(strategy + "/measures", 200))).isEqualTo(4);
    }

    @Test
    void theAttachmentsOfAStrategyCostThreeStatementsHoweverManyThereAre() {
        String attachments = draft("Med bilagor") + "/attachments";
        for (int number = 0; number < 12; number++) {
            asCoordinator()
                    .contentType("application/pdf")
                    .body("%PDF-1.4 ".getBytes(StandardCharsets.US_ASCII))
                    .post(attachments + "?kind=OTHER&fileName=fil.pdf")
                    .then()
                    .statusCode(201);
        }

        assertThat(statementsOf(() -> list(attachments, 1))).isEqualTo(3);
        assertThat(statementsOf(() -> list(attachments, 200))).isEqualTo(3);
    }

    private static void list(String path, int limit) {
        asCoordinator().get(path + "?limit=" + limit).then().statusCode(200);
    }

    /// The background work of the service runs beside; the least of a few tries is the request's own.
    private long statementsOf(Runnable request) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 20; attempt++) {
            long before = hibernate.getStatistics().getPrepareStatementCount();
            request.run();
            least = Math.min(least, hibernate.getStatistics().getPrepareStatementCount() - before);
        }
        return least;
    }
}
