package se.malbild.local.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What the sources have, what is stored of it, and what becomes of it when they change, stop or a node dies.
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceFiguresIT {

    private static final List<String> PILOTS = List.of("2083", "2462");
    private static final String POPULATION = "scb.folkmangd-18-65";
    private static final String TRUST = "kkik.fortroende-politiker";

    /// Those that the business strategies of the pilots can rest on.
    private static final List<String> INSIKT = List.of(
            "U07453", "U07451", "U07446", "U07447", "U07448", "U07449", "U07450", "U07455", "U07459", "U07508",
            "U07509", "U07510", "U07511", "U07512", "U07513", "U07554", "U07553", "U07551", "U07552");

    private static final List<String> TRUST_AND_ATTITUDES = List.of(
            "N00664", "U01664", "U01413", "U01519", "N00309", "N00657", "N00658", "N00659", "N00660", "N00667",
            "N00670");

    private static final List<String> PEOPLE =
            List.of("N01951", "N02012", "N01955", "N01713", "N01931", "N01800", "N02929", "N02934");

    private SourceWorld world;

    @BeforeAll
    void start(@TempDir Path data) throws IOException, InterruptedException {
        world = SourceWorld.start(data, 1, false);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void everyIndicatorOfTheTableComesInForBothPilotsAsKoladaHasItAndASecondFetchChangesNothing() throws Exception {
        Map<String, String> kpis = world.indicatorsByKpi(
                Stream.of(INSIKT, TRUST_AND_ATTITUDES, PEOPLE).flatMap(List::stream));
        List<String> codes = List.copyOf(kpis.values());

        world.imported(world.order("kolada", codes, PILOTS, null));

        Map<Figure, Optional<BigDecimal>> expected = new HashMap<>(new KoladaTruth(world.stub()).figures(kpis, PILOTS));
        expected.keySet().removeIf(figure -> Integer.parseInt(figure.period()) < 2015);
        assertThat(stored(codes)).isEqualTo(plain(expected));
        assertThat(expected.keySet().stream().map(Figure::indicator).distinct()).hasSize(kpis.size());
        awaitThatStrategyServiceHas(TRUST);

        JsonNode again = world.imported(world.order("kolada", codes, PILOTS, null));
        assertThat(changes(again)).as(again.toString()).isZero();
        assertThat(again.at("/counts/unchanged").asLong()).isEqualTo(expected.size());
    }

    @Test
    void thePopulationOfWorkingAgeComesInFromBothTablesOfStatisticsSweden() throws Exception {
        world.imported(world.order("scb", List.of(POPULATION), PILOTS, null));

        ScbTruth truth = new ScbTruth(world.stub());
        Map<Figure, Optional<BigDecimal>> expected = new HashMap<>();
        for (String pilot : PILOTS) {
            for (int year : IntStream.rangeClosed(2015, 2025).toArray()) {
                expected.put(
                        new Figure(POPULATION, pilot, Integer.toString(year), "T"),
                        Optional.of(BigDecimal.valueOf(truth.people18To65(pilot, year))));
            }
        }
        assertThat(stored(List.of(POPULATION))).isEqualTo(plain(expected));

        JsonNode again = world.imported(world.order("scb", List.of(POPULATION), PILOTS, null));
        assertThat(changes(again)).as(again.toString()).isZero();
    }

    @Test
    void whatASourceRevisesArrivesAsRevisedAndWhatItDeletesAsWithdrawn() throws Exception {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        world.imported(world.order("kolada", List.of(TRUST), PILOTS, null));

        world.stub().kolada().set("N00664", "2083", 2024, "T", "12.3", today);
        world.stub().kolada().delete("N00664", "2083", 2023, "T", today);
        JsonNode run = world.imported(world.order("kolada", List.of(TRUST), PILOTS, today.toString()));

        assertThat(run.at("/counts/revised").asLong()).as(run.toString()).isEqualTo(1);
        assertThat(run.at("/counts/withdrawn").asLong()).as(run.toString()).isEqualTo(1);
        List<JsonNode> changes =
                world.indicators().items("/changes?importRun=" + run.path("id").asText());
        assertThat(changes)
                .extracting(
                        change -> change.path("period").asText(),
                        change -> change.path("gender").asText(),
                        change -> change.path("change").asText())
                .containsExactlyInAnyOrder(tuple("2024", "T", "REVISED"), tuple("2023", "T", "WITHDRAWN"));
        awaitThatStrategyServiceHas(TRUST);
    }

    @Test
    void aSourceThatIsDownIsSeenEverywhereAndNothingOfWhatIsStoredGoes() throws Exception {
        String stored = "skr-insikt.markupplatelse";
        String awaited = world.addIndicator("N00003", "kr/inv");
        world.imported(world.order("kolada", List.of(stored), PILOTS, null));
        Map<Figure, Optional<BigDecimal>> before = stored(List.of(stored));

        world.takeSourcesDown();
        try {
            String fetch = world.indicators()
                    .post("/import-calendar/runs", "{\"source\": \"kolada\"}")
                    .at("/fetches/0/id")
                    .asText();
            JsonNode ended = world.ended(fetch);
            assertThat(ended.path("status").asText()).isEqualTo("FAILED");
            assertThat(ended.path("failure").asText()).isEqualTo("UNREACHABLE");
            assertThat(ended.path("failureMessage").asText()).contains("127.0.0.1");
            assertThat(world.indicators().items("/fetches/%s/gaps?".formatted(fetch)))
                    .isNotEmpty()
                    .allSatisfy(gap -> assertThat(gap.path("message").asText()).contains("127.0.0.1"));
            await().atMost(SourceWorld.LONGEST).untilAsserted(() -> seenAsFailed("kolada", awaited));
            assertThat(before).isNotEmpty().isEqualTo(stored(List.of(stored)));
        } finally {
            world.bringSourcesUp();
        }

        JsonNode again = world.imported(world.order("kolada", List.of(stored, awaited), PILOTS, null));
        assertThat(again.at("/counts/unchanged").asLong()).as(again.toString()).isEqualTo(before.size());
        assertThat(stored(List.of(awaited))).isNotEmpty();
    }

    private void seenAsFailed(String source, String indicator) throws IOException, InterruptedException {
        assertThat(world.indicators().items("/import-calendar?state=FAILED&source=" + source))
                .as("%s", world.indicators().items("/import-calendar?source=" + source))
                .anySatisfy(
                        entry -> assertThat(entry.path("indicators").toString()).contains(indicator));
        assertThat(world.management().text("/q/metrics"))
                .containsPattern("malbild_calendar_failed\\{[^}]*source=\"%s\"[^}]*} [1-9]".formatted(source));
        assertThat(world.management().text("/q/health/ready"))
                .containsPattern("\"failed\": ?\"[^\"]*%s".formatted(source));
    }

    @Test
    void aNodeThatIsKilledInTheMidstOfAFetchGoesOnWithoutAskingForWhatWasAnswered() throws Exception {
        int before = world.stub().kolada().asked().size();
        String fetch = world.order("kolada", List.of(), List.of(), null);
        await().atMost(SourceWorld.LONGEST)
                .until(() -> world.stub().kolada().asked().size() >= before + 8);
        String node = world.installation().indicatorNodes().getFirst();

        world.installation().kill(node);
        int known = world.stub().kolada().asked().size() - before;
        world.installation().startNode(node);
        world.installation().awaitReady(node);
        world.imported(fetch);

        Map<URI, Long> times = world.stub().kolada().asked().stream()
                .skip(before)
                .collect(Collectors.groupingBy(question -> question, Collectors.counting()));
        assertThat(times.size()).as("there was more to ask").isGreaterThan(known);
        // Whoever is killed does not know what has been answered since it asked last.
        assertThat(times.values().stream().filter(count -> count > 1)).hasSizeLessThanOrEqualTo(1);
        assertThat(times.values()).allMatch(count -> count <= 2);
    }

    private static long changes(JsonNode run) {
        return Stream.of("created", "revised", "withdrawn", "rejected", "omissions")
                .mapToLong(count -> run.at("/counts/" + count).asLong())
                .sum();
    }

    private void awaitThatStrategyServiceHas(String indicator) {
        String query = """
                SELECT period, gender, status, trim_scale(value) FROM %s
                WHERE municipality_id = '2083' AND indicator_code = '%s' ORDER BY period, gender""";
        await().atMost(SourceWorld.LONGEST)
                .untilAsserted(() -> assertThat(world.rows("strategy", query.formatted("series_value", indicator)))
                        .isNotEmpty()
                        .isEqualTo(world.rows("indicator", query.formatted("observation", indicator))));
    }

    /// What the API answers of the pilots, withdrawn figures left out.
    private Map<Figure, Optional<BigDecimal>> stored(List<String> codes)
            throws IOException, InterruptedException, SQLException {
        Map<Figure, Optional<BigDecimal>> stored = new HashMap<>();
        for (String pilot : PILOTS) {
            for (JsonNode figure : world.indicators().items("/observations?municipality=" + pilot)) {
                String code = figure.path("indicator").asText();
                if (codes.contains(code) && !figure.path("status").asText().equals("WITHDRAWN")) {
                    stored.put(
                            new Figure(
                                    code,
                                    pilot,
                                    figure.path("period").asText(),
                                    figure.path("gender").asText()),
                            Optional.of(figure.path("value"))
                                    .filter(JsonNode::isNumber)
                                    .map(JsonNode::decimalValue));
                }
            }
        }
        return plain(stored);
    }

    /// Without zeros that say nothing.
    private static Map<Figure, Optional<BigDecimal>> plain(Map<Figure, Optional<BigDecimal>> figures) {
        Map<Figure, Optional<BigDecimal>> plain = new HashMap<>();
        figures.forEach((figure, value) -> plain.put(figure, value.map(SourceFiguresIT::plain)));
        return plain;
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
