package se.malbild.strategy;

import static org.awaitility.Awaitility.await;
import static se.malbild.strategy.Ledger.PATIENCE;
import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.STRATEGIES;
import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;
import static se.malbild.strategy.StrategyApiCalls.measure;
import static se.malbild.strategy.StrategyApiCalls.propose;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.part.PlanPart;

/// What is written through the API: where, how, and an example of it with every field.
enum WrittenForm {
    STRATEGY("strategies", """
            {"title": "Strategi", "issuer": "Hedemora", "documentType": "STYRDOKUMENT", "category": "Strategi",
             "retention": "Bevaras", "shortDescription": "Kort", "caseNumber": "KS522", "createdBy": "Chefen",
             "documentDate": "2022-01-01", "validFrom": "2022-02-15", "validTo": "2027-12-31",
             "revisedOn": "2022-02-01", "documentOwner": "Chefen", "pageCount": 9}"""),
    FOCUS_AREA("focus-areas", """
            {"heading": "Dialog", "listWording": "God dialog", "listPosition": 1, "introduction": "Vi talas vid."}"""),
    GOAL("goals", "{\"text\": \"Ett mål\"}"),
    SECTION("sections", """
            {"kind": "TABLE", "heading": "Tabell", "text": "Så här:", "caption": "Tabell 1",
             "table": {"header": ["År"], "rows": [["2022"]]}, "signedPlace": "Hedemora", "signedOn": "2022-02-15"}"""),
    MEASURE("measures", """
            {"text": "Ett mått", "goals": [], "responsible": [{"role": "Chefen"}],
             "criterion": {"type": "YEARLY_IMPROVEMENT", "indicator": "fokus.placering", "gender": "T"}}"""),
    EVALUATION("evaluations", """
            {"title": "Utvärdering", "summary": "Det går bra.", "evaluatedOn": "2022-10-18",
             "evaluatedWording": "Efter drygt ett år", "reportedTo": "Politiken", "reportedOn": "2022-11-29"}"""),
    EFFORT("efforts", "{\"text\": \"En insats\", \"firstYear\": 2023, \"lastYear\": 2024}"),
    PLAN_SECTION("plan-sections", SECTION.example),
    THEME("themes", "{\"heading\": \"Strategiska insatser\", \"introduction\": \"Nedan följer.\"}"),
    PLAN_GOAL("plan-goals", "{\"text\": \"Ett mål\", \"goals\": []}"),
    UNIT("organisation-units", "{\"name\": \"Enheten för prov\", \"kind\": \"UNIT\"}"),
    DECISION("decisions", """
            {"kind": "ADOPTION", "body": "Kommunfullmäktige", "decidedOn": "2022-02-15", "paragraph": "10",
             "caseNumber": "KS522", "wording": "Antogs"}"""),
    OVERRIDE("overrides", """
            {"year": 2022, "verdict": "MET", "reason": "Siffran är fel", "role": "Chefen", "endsOn": "{soon}"}"""),
    OUTLINE("outline", """
            {"openingSections": [], "focusAreas": [], "goals": [], "measures": [], "closingSections": []}"""),
    STATUS("status", "{\"status\": \"PROPOSED\"}"),
    SETTINGS("settings", "{\"fourEyes\": false}"),
    COMPANY_VISIT("company-visits", """
            {"visitedOn": "2024-03-12", "kind": "PHYSICAL", "withPoliticians": true, "withOfficials": true}"""),
    FORUM("forums", """
            {"name": "Rådet {new}", "kind": "BUSINESS_COUNCIL", "place": "Hedemora", "description": "Vi möts.",
             "partners": ["Företagarna"], "timesPerYear": 4, "beginsOn": "2023-01-01", "endsOn": "2030-12-31"}"""),
    OCCURRENCE("occurrences", """
            {"forum": "{forum}", "happenedOn": "2025-03-12", "place": "Hedemora", "participants": 12,
             "note": "Om upphandling"}"""),
    REPORTED_VALUE("reported-values", """
            {"period": "2024", "holds": true, "role": "Chefen",
             "evidence": {"text": "Enligt planen", "link": "https://hedemora.se", "attachments": []}}"""),
    DOCUMENT("strategy-documents", """
            {"head": %s, "decisions": [%s], "units": [%s], "openingSections": [%s], "closingSections": [%s],
             "focusAreas": [{"heading": "Dialog", "listWording": "God dialog", "listPosition": 1,
                "introduction": "Vi talas vid.", "goals": [%s], "measures": [%s], "sections": [%s]}],
             "goals": [%s], "measures": [%s]}""".formatted(
                    STRATEGY.example,
                    DECISION.example,
                    UNIT.example,
                    SECTION.example,
                    SECTION.example,
                    GOAL.example,
                    MEASURE.example,
                    SECTION.example,
                    GOAL.example,
                    MEASURE.example.replace("{\"role\"", "{\"unit\": \"Enheten för prov\", \"role\"")));

    /// How it is written.
    enum Way {
        POST,
        PUT,
        PATCH
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<WrittenForm, String> COLLECTIONS = new EnumMap<>(WrittenForm.class);
    private static final Map<WrittenForm, String> ITEMS = new EnumMap<>(WrittenForm.class);

    private final String collection;
    private final String example;

    WrittenForm(String collection, String example) {
        this.collection = collection;
        this.example = example;
    }

    /// The ways that it is written, the one that is tried the most first.
    Set<Way> ways() {
        return switch (this) {
            case OUTLINE, STATUS, SETTINGS -> EnumSet.of(Way.PUT);
            // What counts at once is not changed.
            case REPORTED_VALUE -> EnumSet.of(Way.POST);
            case COMPANY_VISIT, DOCUMENT -> EnumSet.of(Way.POST, Way.PUT);
            default -> EnumSet.allOf(Way.class);
        };
    }

    /// Where one more can be added.
    String newCollection() {
        return switch (this) {
            case STRATEGY, UNIT, SETTINGS, COMPANY_VISIT, FORUM, OCCURRENCE, DOCUMENT -> HEDEMORA + "/" + collection;
            case DECISION -> proposal() + "/" + collection;
            case EFFORT -> add(draft("Prov"), "evaluations", EVALUATION.example) + "/" + collection;
            case PLAN_SECTION, THEME, PLAN_GOAL -> PlanPart.draft() + "/" + collection;
            case OVERRIDE -> judgedMeasure() + "/" + collection;
            case REPORTED_VALUE -> add(draft("Prov"), "measures", """
                    {"text": "Ett mått", "criterion":
                        {"type": "STANDING_CONDITION", "report": "mark", "title": "Mark finns"}}""") + "/" + collection;
            default -> draft("Prov") + "/" + collection;
        };
    }

    private static String proposal() {
        String strategy = draft("Prov");
        propose(strategy);
        return strategy;
    }

    private static String judgedMeasure() {
        String measure = measure(draft("Prov"), "fokus.placering");
        await().atMost(PATIENCE).until(() -> asCoordinator()
                .get(measure + "/assessments?limit=200")
                .<List<Integer>>path("items.year")
                .contains(2022));
        return measure;
    }

    /// Where one is that can be written anew.
    private String item() {
        return ITEMS.computeIfAbsent(this, _ -> switch (this) {
            case OUTLINE, STATUS, SETTINGS -> newCollection();
            case DOCUMENT -> draft("Prov") + "/document";
            default -> add(newCollection().replace("/" + collection, ""), collection, whole());
        });
    }

    /// Where it is written that way.
    String address(Way way) {
        return way == Way.POST ? COLLECTIONS.computeIfAbsent(this, _ -> newCollection()) : item();
    }

    /// What a body is answered.
    ///
    /// @param language of the reader
    WireAnswer answer(Way way, byte[] body, String language) {
        return WireAnswer.of(way.name(), address(way), Map.of("Accept-Language", language, "If-Match", "*"), body);
    }

    /// True of the way that is tried the most: what the others have in common with it is not tried again.
    boolean isFirst(Way way) {
        return ways().iterator().next() == way;
    }

    /// What there is, to compare with what there was.
    String standing(Way way) {
        if (way == Way.POST) {
            String list = this == DOCUMENT ? STRATEGIES : address(way);
            return read(WireAnswer.get(list + "?limit=1").text())
                    .at("/meta/totalRecords")
                    .asText();
        }
        return WireAnswer.get(this == STATUS ? item().replace("/status", "") : item())
                .text();
    }

    String example() {
        return example.replace("{new}", UUID.randomUUID().toString())
                .replace(
                        "{soon}",
                        LocalDate.now(ZoneId.of("Europe/Stockholm"))
                                .plusYears(1)
                                .toString());
    }

    /// The example with what it is of, which is made for it.
    private String whole() {
        return this == OCCURRENCE ? example().replace("{forum}", idOf(FORUM.item())) : example();
    }

    /// The example with a piece of JSON in the place of a field.
    ///
    /// @param field as violations name it
    String with(String field, String piece) {
        ObjectNode body = (ObjectNode) read(whole());
        JsonPointer place = pointer(field);
        JsonNode parent = body.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), "@piece@");
        } else {
            ((ObjectNode) parent).put(place.last().getMatchingProperty(), "@piece@");
        }
        return body.toString().replace("\"@piece@\"", piece);
    }

    /// What stands in a field of an answer.
    static @Nullable String text(Response answer, String field) {
        return read(answer.asString()).at(pointer(field)).textValue();
    }

    private static JsonPointer pointer(String field) {
        return JsonPointer.compile(
                "/" + field.replace('.', '/').replace('[', '/').replace("]", ""));
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
