package se.malbild.indicator;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.malbild.kit.contract.OpenApiDocument;
import se.malbild.kit.contract.OpenApiSnapshot;

@QuarkusTest
class IndicatorContractTest {

    @Test
    void theBuildMakesTheContractThatIsCheckedIn() {
        String made = given().get("/indicator/v1/openapi").asString();

        OpenApiSnapshot.at(Path.of("../docs/api/indicator-openapi.yaml")).verify(OpenApiDocument.parse(made));
    }
}
