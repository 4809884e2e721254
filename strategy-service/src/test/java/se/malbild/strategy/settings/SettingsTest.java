package se.malbild.strategy.settings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SettingsTest {

    @Test
    void aMunicipalityThatHasSaidNothingHasSettingsToo() {
        given().get(of("1480")).then().statusCode(200).body("fourEyes", is(false), "entityTag", is("\"unsaid\""));
        given().header("If-None-Match", "\"unsaid\"").get(of("1480")).then().statusCode(304);
    }

    @Test
    void settingsAreReplacedByWhoHasSeenThem() {
        seen("1481", "unsaid")
                .body("{\"fourEyes\": true}")
                .put(of("1481"))
                .then()
                .statusCode(200);

        String tag = given().get(of("1481"))
                .then()
                .body("fourEyes", is(true))
                .extract()
                .header("ETag");
        problem(put("1481", "unsaid", "{\"fourEyes\": false}").then(), 412, "precondition-failed");
        problem(
                as("coordinator", "1481")
                        .body("{\"fourEyes\": false}")
                        .put(of("1481"))
                        .then(),
                428,
                "precondition-required");
        put("1481", tag.replace("\"", ""), "{\"fourEyes\": false}")
                .then()
                .statusCode(200)
                .body("fourEyes", is(false));
        given().get(of("1482")).then().body("fourEyes", is(false), "entityTag", is("\"unsaid\""));
        as("reader", "1481")
                .get(of("1481").replace("settings", "history"))
                .then()
                .body("items.thing", is(List.of("MUNICIPALITY_SETTING", "MUNICIPALITY_SETTING")))
                .body("items[0].after.fourEyes", is(false));
    }

    @Test
    void ofTwoWhoSayItFirstAtOnceOneIsHeeded() throws Exception {
        List<Integer> answers = atOnce(List.of(
                () -> put("1484", "unsaid", "{\"fourEyes\": true}").statusCode(),
                () -> put("1484", "unsaid", "{\"fourEyes\": true}").statusCode()));

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> List.of(200, 409, 412)
                .contains(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                 | fourEyes",
                "{\"fourEyes\": null}               | fourEyes",
                "{\"fourEyes\": \"true\"}           | fourEyes",
                "{\"fourEyes\": 1}                  | fourEyes",
                "{\"fourEyes\": true, \"eyes\": 8}  | eyes",
            })
    void whatCannotBeIsRefused(String body, String field) {
        problem(put("1485", "unsaid", body).then(), 400, "invalid-input").body("violations.field", is(List.of(field)));
        given().get(of("1485")).then().body("entityTag", is("\"unsaid\""));
    }

    @Test
    void onlyTheCoordinatorOfTheMunicipalityWritesThem() {
        Stream.of(as("reader", "1485"), as("unit-editor", "1485"), as("coordinator", "2083"))
                .forEach(who -> problem(
                        who.header("If-Match", "*")
                                .body("{\"fourEyes\": true}")
                                .put(of("1485"))
                                .then(),
                        403,
                        "forbidden"));
    }

    private static Response put(String municipality, String seen, String body) {
        return seen(municipality, seen).body(body).put(of(municipality));
    }

    private static RequestSpecification seen(String municipality, String tag) {
        return as("coordinator", municipality).header("If-Match", "\"" + tag + "\"");
    }

    private static String of(String municipality) {
        return "/strategy/v1/municipalities/" + municipality + "/settings";
    }
}
