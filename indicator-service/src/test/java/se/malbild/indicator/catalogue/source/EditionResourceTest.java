package se.malbild.indicator.catalogue.source;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.malbild.indicator.catalogue.CatalogueCalls.API;
import static se.malbild.indicator.catalogue.CatalogueCalls.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.catalogue.CatalogueCalls;
import se.malbild.indicator.importrun.Uploads;

@QuarkusTest
class EditionResourceTest {

    private static final String EDITIONS = "sources/kolada/editions";

    @Test
    void theEditionsOfASourceAreListedTheNewestFirst() {
        CatalogueCalls.get("sources/fokus/editions")
                .body("items.period", contains("2024", "2023", "2022", "2021", "2020", "2019"));
        CatalogueCalls.get("sources/fokus/editions?status=NEVER_PUBLISHED").body("items.period", contains("2022"));
        problem(CatalogueCalls.get("sources/nothing/editions"), 404, "not-found");
    }

    @Test
    void anEditionThatNeverCameIsMissingFromTheIndicatorsOfItsSource() {
        CatalogueCalls.post(
                        "sources/svenskt-naringsliv-ranking/editions",
                        Map.of(
                                "period", "2001",
                                "status", "NEVER_PUBLISHED",
                                "reasonSwedish", "Ingen ranking fanns än.",
                                "reasonEnglish", "There was no ranking yet."))
                .statusCode(201)
                .header("Location", API + "sources/svenskt-naringsliv-ranking/editions/2001")
                .body("reason", is("There was no ranking yet."));

        CatalogueCalls.get("indicators/svenskt-naringsliv.ranking").body("missingEditions", contains("2001"));

        CatalogueCalls.delete("sources/svenskt-naringsliv-ranking/editions/2001")
                .statusCode(204);
        CatalogueCalls.get("indicators/svenskt-naringsliv.ranking").body("missingEditions.size()", is(0));
    }

    @Test
    void theDayOfAnEditionIsFilledInLater() {
        CatalogueCalls.post(EDITIONS, Map.of("period", "2018-Q2", "status", "PUBLISHED"))
                .statusCode(201);

        CatalogueCalls.patch(EDITIONS + "/2018-Q2", Map.of("publishedOn", "2018-08-30"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("publishedOn", is("2018-08-30"));
        CatalogueCalls.put(EDITIONS + "/2018-Q2", Map.of("period", "2018-Q2", "status", "PUBLISHED"))
                .statusCode(200)
                .body("publishedOn", nullValue());
        problem(CatalogueCalls.post(EDITIONS, Map.of("period", "2018-Q2", "status", "PUBLISHED")), 409, "conflict");
    }

    @ParameterizedTest
    @CsvSource({"coordinator", "national-importer"})
    void onlyThoseWhoKeepTheCatalogueEditEditions(String role) {
        Map<String, String> form = Map.of("period", "2022", "status", "PUBLISHED");

        problem(CatalogueCalls.as(role).body(form).post(API + EDITIONS).then(), 403, "forbidden");
        problem(
                CatalogueCalls.as(role)
                        .body(form)
                        .put(API + "sources/fokus/editions/2022")
                        .then(),
                403,
                "forbidden");
        problem(
                CatalogueCalls.as(role)
                        .body(form)
                        .patch(API + "sources/fokus/editions/2022")
                        .then(),
                403,
                "forbidden");
        problem(
                CatalogueCalls.as(role)
                        .delete(API + "sources/fokus/editions/2022")
                        .then(),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'period':'2022-13','status':'PUBLISHED'}                                      | period",
                "{'period':'2017'}                                                              | status",
                "{'period':'2017','status':'PUBLISHED','publishedOn':'2199-01-01'}              | publishedOn",
                "{'period':'2017','status':'NEVER_PUBLISHED','publishedOn':'2018-01-01'}        | publishedOn",
                "{'period':'2017','status':'NEVER_PUBLISHED','reasonSwedish':'Strejk'}          | reasonEnglish",
                "{'period':'2017','status':'NEVER_PUBLISHED'}                                   | reasonSwedish",
                "{'period':'2017','status':'PUBLISHED','reasonSwedish':'a','reasonEnglish':'b'} | reasonSwedish",
            })
    void whatIsWrongIsSaidOfItsField(String form, String field) {
        ValidatableResponse answer = CatalogueCalls.post(EDITIONS, form.replace('\'', '"'));

        problem(answer, 400, "invalid-input").body("violations.field", hasItem(field));
    }

    @Test
    void anEditionThatThereAreFiguresOfDidCome() {
        Uploads.table(Uploads.as("national-importer", "0000"), Uploads.tableOf("Vingåker"), "");
        Map<String, String> never = Map.of("status", "NEVER_PUBLISHED", "reasonSwedish", "a", "reasonEnglish", "b");

        problem(CatalogueCalls.patch("sources/fokus/editions/2021", never), 409, "conflict")
                .body("detail", containsString("2021"));
    }

    @Test
    void thePeriodIsNeverChanged() {
        problem(CatalogueCalls.patch("sources/fokus/editions/2021", Map.of("period", "2018")), 400, "invalid-input")
                .body("violations.field", contains("period"));
    }
}
