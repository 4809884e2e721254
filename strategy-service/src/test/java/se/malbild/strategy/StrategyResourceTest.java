package se.malbild.strategy;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.malbild.kit.testing.Tokens;

@QuarkusTest
class StrategyResourceTest {

    @Test
    void aCoordinatorCreatesADraft() {
        String location = given().header("Authorization", Tokens.bearer("coordinator", "2083"))
                .contentType("application/json")
                .body("{\"title\": \"Näringslivsstrategi\", \"validFrom\": \"2022-02-15\"}")
                .post("/strategy/v1/municipalities/2083/strategies")
                .then()
                .log()
                .all()
                .statusCode(201)
                .extract()
                .header("Location");
        given().header("Authorization", Tokens.bearer("coordinator", "2083"))
                .contentType("application/json")
                .body(
                        "{\"text\": \"Årligen öka\", \"criterion\": {\"type\": \"YEARLY_IMPROVEMENT\", \"indicator\": \"fokus.placering\", \"gender\": \"T\"}}")
                .post(location + "/measures")
                .then()
                .log()
                .all()
                .statusCode(201);
        given().get("/strategy/v1/openapi").then().log().all();
    }
}
