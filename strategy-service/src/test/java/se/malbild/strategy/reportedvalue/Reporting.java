package se.malbild.strategy.reportedvalue;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import se.malbild.kit.testing.Tokens;

/// Calls about reported values, in a municipality.
///
/// @param municipality its code
record Reporting(String municipality) {

    static final Reporting HEDEMORA = new Reporting("2083");

    static final String SHARE = """
            {"type": "COVERAGE", "report": "erbjudna", "title": "Företag som erbjuds besök", "atLeast": 80}""";
    static final String YES_NO = """
            {"type": "STANDING_CONDITION", "report": "mark", "title": "Detaljplanerad mark finns"}""";
    static final String REACHED = """
            {"type": "MILESTONE", "report": "permanent", "title": "Projektet är permanent", "dueBy": "2027-12-31"}""";
    static final String ALL = """
            {"type": "ALL_OF", "criteria": [%s, %s, %s]}""".formatted(SHARE, YES_NO, REACHED);

    String root() {
        return "/strategy/v1/municipalities/" + municipality;
    }

    RequestSpecification coordinator() {
        return as("coordinator." + municipality, "coordinator");
    }

    /// A call by a person of units.
    RequestSpecification as(String subject, String role, String... units) {
        return given().header("Authorization", Tokens.bearerOf(subject, role, municipality, units))
                .contentType("application/json");
    }

    RequestSpecification editor(String subject, String unit) {
        return as(subject, "unit-editor", id(unit));
    }

    String add(String to, String collection, String body) {
        return coordinator()
                .body(body)
                .post(to + "/" + collection)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    String draft() {
        return add(root(), "strategies", "{\"title\": \"Rapporterad\", \"validFrom\": \"2022-02-15\"}");
    }

    String unit() {
        return add(
                root(),
                "organisation-units",
                "{\"name\": \"Enhet %s\", \"kind\": \"UNIT\"}".formatted(UUID.randomUUID()));
    }

    /// A measure of a draft, judged by a criterion.
    String measure(String criterion) {
        return measureOf(draft(), criterion, "");
    }

    /// A measure of a decided strategy, which units answer for.
    String decidedMeasure(String criterion, String... units) {
        String strategy = draft();
        String responsible = String.join(
                ", ",
                Arrays.stream(units)
                        .map(unit -> "{\"unit\": \"%s\"}".formatted(id(unit)))
                        .toList());
        String measure = measureOf(strategy, criterion, ", \"responsible\": [%s]".formatted(responsible));
        adopt(strategy);
        return measure;
    }

    String measureOf(String strategy, String criterion, String rest) {
        return add(strategy, "measures", "{\"text\": \"Ett mått\", \"criterion\": %s%s}".formatted(criterion, rest));
    }

    void adopt(String strategy) {
        coordinator()
                .header("If-Match", "*")
                .body("{\"status\": \"PROPOSED\"}")
                .put(strategy + "/status")
                .then()
                .statusCode(200);
        add(
                strategy,
                "decisions",
                "{\"kind\": \"ADOPTION\", \"body\": \"Kommunfullmäktige\", \"decidedOn\": \"2022-02-15\"}");
    }

    void fourEyes(boolean wanted) {
        coordinator()
                .header("If-Match", "*")
                .body("{\"fourEyes\": %s}".formatted(wanted))
                .put(root() + "/settings")
                .then()
                .statusCode(200);
    }

    /// An attachment of a strategy; gives its id.
    String attachment(String strategy) {
        return given().header("Authorization", Tokens.bearer("coordinator", municipality))
                .contentType("application/pdf")
                .body("%PDF-1.4 ".getBytes(StandardCharsets.US_ASCII))
                .post(strategy + "/attachments?kind=OTHER&fileName=fil.pdf")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// A value that a coordinator has reported; gives its address.
    String reported(String measure, String answer) {
        return reported(coordinator(), measure, answer);
    }

    static String reported(RequestSpecification who, String measure, String answer) {
        return report(who, measure, answer)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /// Reports an answer with evidence in words.
    static Response report(RequestSpecification who, String measure, String answer) {
        return who.body(form(answer)).post(measure + "/reported-values");
    }

    static String form(String answer) {
        return "{\"evidence\": {\"text\": \"Enligt listan\"}, %s}".formatted(answer);
    }

    static String share(String period, int numerator, int denominator) {
        return "\"period\": \"%s\", \"share\": {\"numerator\": %d, \"denominator\": %d}"
                .formatted(period, numerator, denominator);
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
