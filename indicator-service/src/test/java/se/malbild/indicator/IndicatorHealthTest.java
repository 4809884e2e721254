package se.malbild.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorHealthTest {

    @Test
    void readinessShowsDatabaseAndKafka() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"), "checks.name", hasItems("Kafka", "Database connections health check"));
    }

    @Test
    void theGroupForLoadBalancersShowsTheDatabaseAlone() {
        given().get("/q/health/group/traffic").then().statusCode(200).body("checks.name", is(List.of("Database")));
    }

    @Test
    void livenessAsksNothingOfOthers() {
        given().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void metricsAreForPrometheus() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("malbild_publication_waiting"));
    }

    @Test
    void thePageOfTheApiIsThere() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
    }
}
