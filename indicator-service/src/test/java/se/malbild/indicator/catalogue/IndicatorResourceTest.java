package se.malbild.indicator.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.indicator.catalogue.CatalogueCalls.API;
import static se.malbild.indicator.catalogue.CatalogueCalls.indicator;
import static se.malbild.indicator.catalogue.CatalogueCalls.problem;
import static se.malbild.indicator.catalogue.CatalogueCalls.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IndicatorResourceTest {

    private static final Map<String, String> BREAK =
            Map.of("period", "2024", "reasonSwedish", "Ny enkät.", "reasonEnglish", "A new survey.");

    @Inject
    DerivationObserver derivations;

    @Inject
    EntityManager database;

    @Test
    void whatIsAddedIsReadBackWithAllOfIt() {
        Map<String, Object> form = indicator("hel");
        form.putAll(Map.of(
                "descriptionSwedish",
                "Så räknas de.",
                "descriptionEnglish",
                "How they are counted.",
                "scaleMinimum",
                0,
                "scaleMaximum",
                10.5,
                "dividedByGender",
                true,
                "minimumAnswers",
                7));
        form.putAll(Map.of("validFrom", "2020", "breaks", List.of(BREAK), "authoritativeReader", "scb"));

        ValidatableResponse created = CatalogueCalls.post("indicators", form);

        created.statusCode(201)
                .header("Location", API + "indicators/kolada.hel")
                .header("ETag", "\"0\"");
        given().get(created.extract().header("Location"))
                .then()
                .body("title", is("Äpplen per öre hel"), "titleEnglish", is("Apples for a penny hel"))
                .body("scaleMaximum", is(10.5f), "dividedByGender", is(true), "minimumAnswers", is(7))
                .body("description", is("Så räknas de."), "breaks[0].reason", is("Ny enkät."))
                .body("publisher", is("Kolada"), "missingEditions", hasSize(0), "entityTag", is("\"0\""));
        given().header("Accept-Language", "en")
                .get(API + "indicators/kolada.hel")
                .then()
                .body("title", is("Apples for a penny hel"), "breaks[0].reason", is("A new survey."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "unit-editor", "reader", "importer", "national-importer", "operator"})
    void onlyThoseWhoKeepTheCatalogueEditIt(String role) {
        Map<String, Object> form = indicator("otillaten");

        problem(CatalogueCalls.as(role).body(form).post(API + "indicators").then(), 403, "forbidden");
        problem(
                CatalogueCalls.as(role)
                        .body(form)
                        .put(API + "indicators/fokus.total")
                        .then(),
                403,
                "forbidden");
        problem(
                CatalogueCalls.as(role)
                        .body("{}")
                        .patch(API + "indicators/fokus.total")
                        .then(),
                403,
                "forbidden");
        problem(CatalogueCalls.as(role).delete(API + "indicators/fokus.total").then(), 403, "forbidden");
    }

    @Test
    void withoutATokenNothingIsEdited() {
        problem(
                given().contentType("application/json")
                        .body(indicator("x"))
                        .post(API + "indicators")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        CatalogueCalls.post("indicators", indicator("samtidig")).statusCode(201);
        CatalogueCalls.patch("indicators/kolada.samtidig", Map.of("measurementUnit", "kg"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("measurementUnit", is("kg"));

        problem(
                CatalogueCalls.admin()
                        .body(indicator("samtidig"))
                        .put(API + "indicators/kolada.samtidig")
                        .then(),
                428,
                "precondition-required");
        problem(
                CatalogueCalls.admin()
                        .header("If-Match", "\"0\"")
                        .delete(API + "indicators/kolada.samtidig")
                        .then(),
                412,
                "precondition-failed");
    }

    @Test
    void aChangedBreakIsAChangedVersion() {
        CatalogueCalls.post("indicators", indicator("brott")).statusCode(201);

        CatalogueCalls.patch("indicators/kolada.brott", Map.of("breaks", List.of(BREAK)))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("breaks.period", contains("2024"));
        CatalogueCalls.put("indicators/kolada.brott", indicator("brott"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("breaks", hasSize(0));
    }

    @Test
    void theSameAgainIsNoNewVersion() {
        CatalogueCalls.post("indicators", with(indicator("lika"), "breaks", List.of(BREAK)))
                .statusCode(201);

        CatalogueCalls.put("indicators/kolada.lika", with(indicator("lika"), "breaks", List.of(BREAK)))
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void aCodeIsTakenOnce() {
        CatalogueCalls.post("indicators", indicator("tagen")).statusCode(201);

        problem(CatalogueCalls.post("indicators", indicator("tagen")), 409, "conflict")
                .body("detail", containsString("kolada.tagen"));
    }

    @Test
    void aKpiIsOneIndicator() {
        problem(CatalogueCalls.post("indicators", with(indicator("dubbel"), "koladaId", " N00664")), 409, "conflict")
                .body("detail", allOf(containsString("N00664"), containsString("kkik.fortroende-politiker")));
    }

    @Test
    void theSameKeyAddsOnce() {
        for (int time = 0; time < 2; time++) {
            CatalogueCalls.admin()
                    .header("Idempotency-Key", "indikator-1")
                    .body(indicator("nyckel"))
                    .post(API + "indicators")
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/kolada.nyckel"))
                    .body("code", is("kolada.nyckel"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code                     | \"okand.kod\"        | code                     | no source okand",
                "code                     | \"Kolada.Kod\"       | code                     | ",
                "code                     | \"utanpunkt\"        | code                     | ",
                "source                   | \"okand\"            | source                   | no source with the code okand",
                "measurementUnit          | \" \"                | measurementUnit          | ",
                "titleEnglish             | null                 | titleEnglish             | ",
                "scaleMaximum             | 0                    | scaleMaximum             | greater than scaleMinimum, 0",
                "descriptionSwedish       | \"Bara svenska\"     | descriptionEnglish       | other language",
                "valuesArePlaces          | true                 | valuesArePlaces          | needs LOWER_IS_BETTER",
                "koladaId                 | \"664\"              | koladaId                 | ",
                "minimumAnswers           | 0                    | minimumAnswers           | ",
                "marginIndicator          | \"kolada.saknas\"    | marginIndicator          | no indicator with the code kolada.saknas",
                "respondentsIndicator     | \"kolada.felaktig\"  | respondentsIndicator     | the indicator itself",
                "validTo                  | \"2019\"             | validTo                  | before validFrom, 2020",
                "validFrom                | \"202\"              | validFrom                | ",
                "replacedBy               | \"kolada.saknas\"    | replacedBy               | no indicator",
                "replacementReasonEnglish | \"Why\"              | replacementReasonSwedish | other language",
                "breaks | [{\"period\":\"1066\",\"reasonSwedish\":\"a\",\"reasonEnglish\":\"b\"}] | breaks[0].period | ",
                "breaks | [{\"period\":\"2024\",\"reasonSwedish\":\"a\"}] | breaks[0].reasonEnglish | ",
                "breaks | [null]                                          | breaks[0] | ",
                "derivation | {\"kind\":\"YEARLY_CHANGE\",\"input\":\"kolada.saknas\"}   | derivation.input | no indicator",
                "derivation | {\"kind\":\"YEARLY_CHANGE\",\"input\":\"fokus.total\"}     | publisherOverride | Kolada",
                "derivation | {\"kind\":\"DIFFERENCE\",\"input\":\"fokus.total\"}        | derivation.secondInput | stated for DIFFERENCE",
                "derivation | {\"kind\":\"SUM\",\"input\":\"fokus.total\",\"secondInput\":\"fokus.total\"} | derivation.secondInput | another than input",
                "derivation | {\"kind\":\"YEARLY_CHANGE\",\"input\":\"fokus.total\",\"secondInput\":\"fokus.aldre\"} | derivation.secondInput | cannot be stated",
            })
    void whatIsWrongIsSaidOfItsField(String field, String value, String where, String message) {
        String form = """
                {"code":"kolada.felaktig","source":"kolada","titleSwedish":"Fel","titleEnglish":"Wrong",
                "measurementUnit":"antal","direction":"NEUTRAL","scaleMinimum":0,"validFrom":"2020"}""".replaceFirst("\"" + field + "\":(\"[^\"]*\"|[0-9]+),?", "")
                .replaceFirst("\\{", "{\"" + field + "\":" + Matcher.quoteReplacement(value) + ",")
                .replace(",}", "}");

        problem(CatalogueCalls.post("indicators", form), 400, "invalid-input")
                .body("violations.field", hasItem(where))
                .body(
                        "violations.find { it.field == '%s' }.message".formatted(where),
                        containsString(message == null ? "" : message));
    }

    @Test
    void whatIsWrongIsSaidInSwedishToo() {
        CatalogueCalls.admin()
                .body(with(indicator("fel"), "replacedBy", "kolada.saknas"))
                .post(API + "indicators")
                .then()
                .body("violations.message", hasItem("there is no indicator with the code kolada.saknas"));
        CatalogueCalls.swedishAdmin()
                .body(with(indicator("fel"), "replacedBy", "kolada.saknas"))
                .post(API + "indicators")
                .then()
                .body("violations.message", hasItem("det finns ingen indikator med koden kolada.saknas"));
    }

    @Test
    void definitionsFollowOneAnotherWithoutACircle() {
        CatalogueCalls.post("indicators", indicator("tredje")).statusCode(201);
        CatalogueCalls.post("indicators", replaced("andra", "tredje")).statusCode(201);
        CatalogueCalls.post("indicators", replaced("forsta", "andra")).statusCode(201);

        problem(CatalogueCalls.put("indicators/kolada.tredje", replaced("tredje", "forsta")), 400, "invalid-input")
                .body("violations.field", contains("replacedBy"))
                .body("violations[0].message", is("kolada.forsta is itself replaced by kolada.tredje, in the end"));
    }

    @Test
    void whatIsCalculatedIsNotCalculatedFromItself() {
        CatalogueCalls.post("indicators", indicator("rot")).statusCode(201);
        CatalogueCalls.post("indicators", calculated("stam", "rot")).statusCode(201);
        CatalogueCalls.post("indicators", calculated("gren", "stam")).statusCode(201);

        problem(CatalogueCalls.put("indicators/kolada.rot", calculated("rot", "gren")), 400, "invalid-input")
                .body("violations.field", contains("derivation"));
    }

    @Test
    void aCodeIsNeverChanged() {
        CatalogueCalls.post("indicators", indicator("fast")).statusCode(201);

        problem(CatalogueCalls.patch("indicators/kolada.fast", Map.of("code", "kolada.los")), 400, "invalid-input")
                .body("violations.field", contains("code"));
    }

    @Test
    void theCalculationIsDoneAnewWhenItOrABreakOfAnInputChanges() {
        CatalogueCalls.post("indicators", indicator("in")).statusCode(201);
        derivations.take();

        CatalogueCalls.post("indicators", calculated("ut", "in")).statusCode(201);
        assertThat(derivations.take()).containsExactly("kolada.ut");
        CatalogueCalls.patch("indicators/kolada.in", Map.of("breaks", List.of(BREAK)))
                .statusCode(200);
        assertThat(derivations.take()).containsExactly("kolada.ut");
        CatalogueCalls.patch("indicators/kolada.in", Map.of("measurementUnit", "kg"))
                .statusCode(200);
        CatalogueCalls.patch("indicators/kolada.ut", Map.of("measurementUnit", "kg"))
                .statusCode(200);
        assertThat(derivations.take()).isEmpty();
        CatalogueCalls.put("indicators/kolada.ut", indicator("ut"))
                .statusCode(200)
                .body("derivation", nullValue());
        assertThat(derivations.take()).containsExactly("kolada.ut");
    }

    @Test
    void whatOthersReferToIsNotDeleted() {
        CatalogueCalls.post("indicators", indicator("grund")).statusCode(201);
        CatalogueCalls.post("indicators", calculated("hus", "grund")).statusCode(201);

        problem(CatalogueCalls.delete("indicators/kolada.grund"), 409, "conflict")
                .body("detail", containsString("kolada.hus"));
        CatalogueCalls.delete("indicators/kolada.hus").statusCode(204);
        CatalogueCalls.delete("indicators/kolada.grund").statusCode(204);
        problem(CatalogueCalls.get("indicators/kolada.grund"), 404, "not-found");
    }

    @Test
    void whatHasValuesIsNotDeletedAndItsScaleHoldsThem() {
        CatalogueCalls.post("indicators", indicator("matt")).statusCode(201);
        observe("kolada.matt", "2023", "11");
        observe("kolada.matt", "2024", "7");

        problem(CatalogueCalls.delete("indicators/kolada.matt"), 409, "conflict")
                .body("detail", containsString("2 values"));
        problem(CatalogueCalls.patch("indicators/kolada.matt", Map.of("scaleMaximum", 10)), 409, "conflict")
                .body("detail", allOf(containsString("–10"), containsString("1 of the indicator's values")));
        CatalogueCalls.patch("indicators/kolada.matt", Map.of("scaleMinimum", 7, "scaleMaximum", 11))
                .statusCode(200);
    }

    @Test
    void theListIsFilteredAndSorted() {
        CatalogueCalls.get("indicators?source=fokus&direction=LOWER_IS_BETTER")
                .body("items.code", contains("fokus.placering"));
        CatalogueCalls.get("indicators?source=fokus&sort=-code&limit=2")
                .body("items", hasSize(2), "items[0].code", is("fokus.vard-och-omsorg-2023"));
        CatalogueCalls.get("indicators?q=ÄLDRE&source=fokus").body("items.code", contains("fokus.aldre"));
        CatalogueCalls.get("indicators?q=trust")
                .body("items.code", hasItem("kkik.fortroende-politiker"), "meta.totalRecords", greaterThan(2));
        CatalogueCalls.get("indicators?q=100%").body("items", hasSize(0));
        CatalogueCalls.get("indicators?source=scb&q=flytt").body("items.code", everyItem(not(containsString("folk"))));
        problem(CatalogueCalls.get("indicators?direction=UP"), 400, "invalid-input");
    }

    private static Map<String, Object> replaced(String name, String by) {
        return with(
                with(with(indicator(name), "replacedBy", "kolada." + by), "replacementReasonSwedish", "Ny metod."),
                "replacementReasonEnglish",
                "A new method.");
    }

    private static Map<String, Object> calculated(String name, String from) {
        return with(
                with(indicator(name), "derivation", Map.of("kind", "YEARLY_CHANGE", "input", "kolada." + from)),
                "publisherOverride",
                "Målbild");
    }

    private void observe(String indicator, String period, String value) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        INSERT INTO observation
                            (municipality_id, indicator_code, period, gender, status, value, version, change_number)
                        VALUES ('2083', :indicator, :period, 'T', 'VALUE', cast(:value AS numeric), 1, 0)""")
                .setParameter("indicator", indicator)
                .setParameter("period", period)
                .setParameter("value", value)
                .executeUpdate());
    }
}
