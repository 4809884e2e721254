package se.malbild.strategy;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.malbild.kit.contract.OpenApiDocument;
import se.malbild.kit.contract.OpenApiSnapshot;

@QuarkusTest
class StrategyContractTest {

    @Test
    void theBuildMakesTheContractThatIsCheckedIn() {
        String made = given().get("/strategy/v1/openapi").asString();

        OpenApiSnapshot.at(Path.of("../docs/api/strategy-openapi.yaml")).verify(OpenApiDocument.parse(made));
    }
}
