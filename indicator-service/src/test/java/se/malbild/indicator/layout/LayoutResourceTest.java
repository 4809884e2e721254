package se.malbild.indicator.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.catalogue.CatalogueCalls;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;

@QuarkusTest
class LayoutResourceTest {

    private static final Map<String, Object> DEFINITION = Map.of(
            "columns",
            List.of(
                    Map.of("headings", List.of("Kommun"), "holds", "MUNICIPALITY"),
                    Map.of("headings", List.of("{period}"), "holds", "FIGURE", "indicator", "fokus.total")));

    @Inject
    Layouts layouts;

    @Inject
    Catalogue catalogue;

    @Test
    void theStoredLayoutsNameIndicatorsOfTheCatalogueAlone() {
        IndicatorTable known = catalogue.indicatorTable();

        assertThat(layouts.all().values()).allSatisfy(layout -> {
            Stream<String> columns = layout.columns().stream().flatMap(column -> Stream.ofNullable(column.indicator()));
            assertThat(Stream.of(columns, layout.indicators().values().stream(), layout.fixedIndicator().stream())
                            .flatMap(codes -> codes))
                    .allMatch(known::knows);
            assertThat(layouts.parse(layouts.write(layout))).isEqualTo(layout);
        });
    }

    @Test
    void everybodySeesTheLayouts() {
        CatalogueCalls.get("layouts?limit=100")
                .statusCode(200)
                .body("items.code", hasItems("fokus-2021", "svenskt-naringsliv-faktorer", "pxweb", "malbild"));
        CatalogueCalls.get("layouts?source=fokus")
                .body("items.source.unique()", is(List.of("fokus")), "items.code", hasItem("fokus"));
        CatalogueCalls.get("layouts/fokus-2021")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("definition.columns[0].shiftedYears", is(true), "title", is("Fokus tabell 2021"));
        CatalogueCalls.get("layouts/finns-inte").statusCode(404);
    }

    @Test
    void aLayoutIsAddedChangedAndDeleted() {
        CatalogueCalls.post("layouts", form("egen-tabell"))
                .statusCode(201)
                .header("Location", "/indicator/v1/layouts/egen-tabell")
                .body("code", is("egen-tabell"), "definition.otherIndicators", is("REFUSE"));
        CatalogueCalls.post("layouts", form("egen-tabell")).statusCode(409);

        CatalogueCalls.patch("layouts/egen-tabell", Map.of("definition", Map.of("dash", "ZERO")))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("definition.dash", is("ZERO"), "definition.columns.size()", is(2));
        CatalogueCalls.put("layouts/egen-tabell", form("egen-tabell"))
                .statusCode(200)
                .body("definition.dash", is("NOT_AVAILABLE"));

        CatalogueCalls.admin()
                .header("If-Match", "\"2\"")
                .delete(CatalogueCalls.API + "layouts/egen-tabell")
                .then()
                .statusCode(204);
        CatalogueCalls.get("layouts/egen-tabell").statusCode(404);
    }

    @Test
    void whatWasNotSeenIsNotOverwritten() {
        CatalogueCalls.admin()
                .body(form("fokus-2021"))
                .put(CatalogueCalls.API + "layouts/fokus-2021")
                .then()
                .statusCode(428);
        CatalogueCalls.admin()
                .header("If-Match", "\"9\"")
                .body(form("fokus-2021"))
                .put(CatalogueCalls.API + "layouts/fokus-2021")
                .then()
                .statusCode(412);
    }

    @Test
    void theCodeOfALayoutStays() {
        CatalogueCalls.put("layouts/pxweb", form("annan-kod"))
                .statusCode(400)
                .body("violations.field", hasItem("code"));
    }

    @ParameterizedTest
    @CsvSource({"importer", "national-importer", "coordinator"})
    void onlyTheCataloguesAdminsWriteLayouts(String role) {
        CatalogueCalls.as(role)
                .body(form("egen-tabell-2"))
                .post(CatalogueCalls.API + "layouts")
                .then()
                .statusCode(403);
    }

    @Test
    void anUnsoundLayoutIsRefusedFieldByField() {
        Map<String, Object> definition =
                Map.of("columns", List.of(Map.of("headings", List.of("{year}"), "holds", "FIGURE")));

        CatalogueCalls.post("layouts", form("trasig", definition, "finns-inte"))
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("definition.columns", "definition.columns[0].headings[0]", "source"));
    }

    @Test
    void anUnknownFieldOfALayoutIsRefused() {
        CatalogueCalls.post("layouts", form("trasig", Map.of("columns", List.of(), "kolumner", List.of()), "fokus"))
                .statusCode(400)
                .body("violations[0].field", containsString("kolumner"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {"null | layout", "{\"columns\": []} | layout.columns"})
    void aLayoutThatComesWithAFileIsCheckedToo(String json, String field) {
        assertThat(catchThrowableOfType(Refusal.Invalid.class, () -> layouts.parse(json))
                        .violations())
                .extracting(Violation::field)
                .contains(field);
    }

    private static Map<String, Object> form(String code) {
        return form(code, DEFINITION, "fokus");
    }

    private static Map<String, Object> form(String code, Map<String, Object> definition, String source) {
        return Map.of(
                "code", code,
                "source", source,
                "titleSwedish", "Egen tabell",
                "titleEnglish", "Own table",
                "definition", definition);
    }
}
