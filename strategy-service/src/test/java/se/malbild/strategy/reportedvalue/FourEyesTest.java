package se.malbild.strategy.reportedvalue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.strategy.StrategyApiCalls.atOnce;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.reportedvalue.Reporting.SHARE;
import static se.malbild.strategy.reportedvalue.Reporting.YES_NO;
import static se.malbild.strategy.reportedvalue.Reporting.form;
import static se.malbild.strategy.reportedvalue.Reporting.id;
import static se.malbild.strategy.reportedvalue.Reporting.report;
import static se.malbild.strategy.reportedvalue.Reporting.reported;
import static se.malbild.strategy.reportedvalue.Reporting.share;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is reported where somebody else has to approve it.
@QuarkusTest
class FourEyesTest {

    private static final Reporting BORLANGE = new Reporting("2081");

    private String unit = "";
    private String measure = "";

    @BeforeEach
    void twoOfAUnit() {
        BORLANGE.fourEyes(true);
        unit = BORLANGE.unit();
        measure = BORLANGE.decidedMeasure(SHARE, unit);
    }

    @Test
    void aValueCountsOnceSomebodyElseOfTheUnitHasApprovedIt() {
        String value = reported(eva(), measure, ofUnit(1));

        eva().get(value).then().body("status", is("SUBMITTED"), "approvedAt", nullValue());
        given().get(value).then().statusCode(404);
        given().get(measure + "/reported-values").then().statusCode(200).body("items", hasSize(0));
        seen(olle(), 0)
                .post(value + "/approval")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("status", is("APPROVED"), "reportedBy", is("eva"), "approvedBy", is("olle"));
        given().get(value).then().statusCode(200).body("approvedBy", nullValue(), "status", is("APPROVED"));
    }

    @Test
    void nobodyApprovesWhatTheyHaveWrittenIn() {
        String value = reported(eva(), measure, ofUnit(1));
        any(olle()).body("{\"role\": \"Chef\"}").patch(value).then().statusCode(200);

        for (RequestSpecification writer : List.of(any(eva()), any(olle()))) {
            problem(writer.post(value + "/approval").then(), 403, "forbidden")
                    .body("detail", containsString("skrivit"));
        }
        any(coordinator()).post(value + "/approval").then().statusCode(200);
        problem(
                any(BORLANGE.as("eva", "coordinator"))
                        .post(reportedAnew() + "/approval")
                        .then(),
                403,
                "forbidden");
    }

    // By Eva, who is a coordinator too.
    private String reportedAnew() {
        return reported(BORLANGE.as("eva", "coordinator"), measure, share("2023", 1, 2));
    }

    @Test
    void othersThanTheUnitAndTheCoordinatorDoNotApprove() {
        String other = BORLANGE.unit();
        String ofUnit = reported(eva(), measure, ofUnit(1));
        String ofAll = reported(coordinator(), measure, share("2024", 1, 2));

        Stream.of(
                        any(BORLANGE.editor("nils", other)).post(ofUnit + "/approval"),
                        any(BORLANGE.as("lasare", "reader", id(unit))).post(ofUnit + "/approval"),
                        any(olle()).post(ofAll + "/approval"),
                        any(coordinator()).post(ofAll + "/approval"),
                        returned(any(BORLANGE.editor("nils", other)), ofUnit),
                        returned(any(eva()), ofUnit),
                        any(Reporting.HEDEMORA.coordinator()).post(ofUnit + "/approval"))
                .forEach(answer -> problem(answer.then(), 403, "forbidden"));
        eva().get(ofUnit).then().body("status", is("SUBMITTED"));
    }

    @Test
    void whatIsReturnedIsCorrectedAndSubmittedAnew() {
        String value = reported(eva(), measure, ofUnit(1));

        returned(seen(olle(), 0), value)
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"), "returnReason", is("Fel nämnare"), "returnedBy", is("olle"));
        given().get(value).then().statusCode(404);
        problem(any(olle()).post(value + "/approval").then(), 409, "conflict")
                .body("detail", containsString("RETURNED"));
        problem(returned(any(olle()), value).then(), 409, "conflict");
        any(eva())
                .body(form(ofUnit(0)))
                .put(value)
                .then()
                .statusCode(200)
                .body("status", is("SUBMITTED"), "returnReason", nullValue(), "share.numerator", is(0));
        any(olle()).post(value + "/approval").then().statusCode(200);
    }

    @Test
    void whatIsReturnedCanBeSubmittedAnewAsItIs() {
        String value = reported(eva(), measure, ofUnit(1));
        returned(any(olle()), value).then().statusCode(200);

        any(eva()).body("{}").patch(value).then().statusCode(200).body("status", is("SUBMITTED"));
        seen(eva(), 2).body("{}").patch(value).then().statusCode(200).header("ETag", is("\"2\""));
    }

    @Test
    void aReturnGivesAReason() {
        String value = reported(eva(), measure, ofUnit(1));

        Stream.of("{}", "{\"reason\": \" \"}", "{\"reason\": 7}").forEach(body -> problem(
                        any(olle()).body(body).post(value + "/return").then(), 400, "invalid-input")
                .body("violations.field", everyItem(is("reason")), "violations", not(empty())));
        eva().get(value).then().body("status", is("SUBMITTED"));
    }

    @Test
    void onlyWhatHasBeenSeenIsApprovedOrReturned() {
        String value = reported(eva(), measure, ofUnit(1));
        any(eva()).body(form(ofUnit(2))).put(value).then().statusCode(200);

        problem(olle().post(value + "/approval").then(), 428, "precondition-required");
        problem(returned(olle(), value).then(), 428, "precondition-required");
        problem(seen(olle(), 0).post(value + "/approval").then(), 412, "precondition-failed");
        problem(returned(seen(olle(), 0), value).then(), 412, "precondition-failed");
        seen(olle(), 1).post(value + "/approval").then().statusCode(200);
    }

    @Test
    void aCorrectionLeavesWhatCountsUntilItIsApproved() {
        String first = approved(ofUnit(1));

        String second = reported(eva(), measure, ofUnit(2) + ", \"reason\": \"Rättat\"");

        given().get(first).then().body("status", is("APPROVED"));
        problem(report(olle(), measure, ofUnit(0) + ", \"reason\": \"En till\"").then(), 409, "conflict")
                .body("detail", containsString(id(second)));
        any(olle()).post(second + "/approval").then().statusCode(200);
        given().get(first).then().body("status", is("SUPERSEDED"), "supersededBy", is(id(second)));
        given().get(second).then().body("status", is("APPROVED"));
    }

    @Test
    void whatWaitsKeepsItsPlaceAndIsTakenBackByItsUnit() {
        String value = reported(eva(), measure, ofUnit(1));

        problem(report(olle(), measure, ofUnit(1)).then(), 409, "conflict").body("detail", containsString("väntar"));
        problem(any(BORLANGE.editor("nils", BORLANGE.unit())).delete(value).then(), 403, "forbidden");
        any(olle()).delete(value).then().statusCode(204);
        eva().get(value).then().statusCode(404);
        reported(olle(), measure, ofUnit(1));
    }

    @Test
    void aChangeCannotTakeAnothersPlaceOrUnit() {
        String other = BORLANGE.unit();
        approved(ofUnit(1));
        String value = reported(eva(), measure, ofUnit(1).replace("2024", "2023"));

        problem(any(eva()).body(form(ofUnit(1))).put(value).then(), 409, "conflict");
        problem(
                any(eva())
                        .body("{\"unit\": \"%s\"}".formatted(id(other)))
                        .patch(value)
                        .then(),
                403,
                "forbidden");
        problem(any(eva()).body("{\"unit\": null}").patch(value).then(), 403, "forbidden");
        problem(any(eva()).body("{\"reason\": \"Varför inte\"}").patch(value).then(), 400, "invalid-input");
    }

    @Test
    void changingTheSettingChangesNothingThatStands() {
        String waits = reported(eva(), measure, ofUnit(1));

        BORLANGE.fourEyes(false);

        String counts = reported(eva(), measure, ofUnit(1).replace("2024", "2023"));
        eva().get(waits).then().body("status", is("SUBMITTED"));
        eva().get(counts).then().body("status", is("APPROVED"));
        any(eva()).body(form(ofUnit(2))).put(waits).then().statusCode(200).body("status", is("SUBMITTED"));
        BORLANGE.fourEyes(true);
        eva().get(counts).then().body("status", is("APPROVED"));
        any(olle()).post(waits + "/approval").then().statusCode(200);
    }

    @Test
    void whatTheCriterionAsksForNoMoreIsNotApproved() {
        String value = reported(eva(), measure, ofUnit(1));
        String criterion = YES_NO.replace("\"mark\"", "\"erbjudna\"");
        Stream.of("null", criterion).forEach(next -> any(coordinator())
                .body("{\"criterion\": %s}".formatted(next))
                .patch(measure)
                .then()
                .statusCode(200));

        problem(any(olle()).post(value + "/approval").then(), 409, "conflict")
                .body("detail", containsString("erbjudna"));
        returned(any(olle()), value).then().statusCode(200);
    }

    @Test
    void ofAnApprovalAndAChangeAtOnceOneIsOvertaken() throws Exception {
        String value = reported(eva(), measure, ofUnit(1));
        Callable<Integer> approving =
                () -> seen(olle(), 0).post(value + "/approval").statusCode();
        Callable<Integer> changing =
                () -> seen(eva(), 0).body(form(ofUnit(2))).put(value).statusCode();

        assertThat(atOnce(List.of(approving, changing))).containsExactlyInAnyOrder(200, 412);
    }

    private String approved(String answer) {
        String value = reported(eva(), measure, answer);
        any(olle()).post(value + "/approval").then().statusCode(200);
        return value;
    }

    private static RequestSpecification coordinator() {
        return BORLANGE.coordinator();
    }

    private RequestSpecification eva() {
        return BORLANGE.editor("eva", unit);
    }

    private RequestSpecification olle() {
        return BORLANGE.editor("olle", unit);
    }

    private static RequestSpecification any(RequestSpecification who) {
        return who.header("If-Match", "*");
    }

    private static RequestSpecification seen(RequestSpecification who, int version) {
        return who.header("If-Match", "\"%d\"".formatted(version));
    }

    private static Response returned(RequestSpecification who, String value) {
        return who.body("{\"reason\": \"Fel nämnare\"}").post(value + "/return");
    }

    private String ofUnit(int numerator) {
        return share("2024", numerator, 2) + ", \"unit\": \"%s\"".formatted(id(unit));
    }
}
