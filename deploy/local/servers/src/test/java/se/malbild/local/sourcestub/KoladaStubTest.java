package se.malbild.local.sourcestub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoladaStubTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static KoladaStub stub;

    @BeforeAll
    static void start() {
        stub = KoladaStub.start(Clock.fixed(Instant.parse("2026-05-02T10:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void reset() {
        stub.reset();
    }

    @AfterAll
    static void stop() {
        stub.close();
        CLIENT.close();
    }

    @Test
    void itTellsOfKpisMunicipalitiesAndGroupsAsKoladaDoes() throws Exception {
        assertThat(ask("/kpi/N00664,NOTHING").get("values")).singleElement().satisfies(kpi -> assertThat(
                        kpi.get("publication_date").asText())
                .isEqualTo("2026-12-15"));
        assertThat(ask("/municipality?region_type=L").get("values")).hasSize(22);
        assertThat(ask("/municipality_groups").get("values")).hasSize(3630);
    }

    @Test
    void everyRowIsOnExactlyOneOfThePages() throws Exception {
        List<String> rows = new ArrayList<>();
        String next = stub.url() + "/data/kpi/N00664,U07453,N01951/year/2022,2023,2024?per_page=700";
        int pages = 0;
        while (next != null) {
            JsonNode page = read(get(next));
            page.get("values")
                    .forEach(row -> rows.add(row.get("kpi").asText()
                            + row.get("municipality").asText()
                            + row.get("period").asInt()));
            next = page.get("next_url").isNull() ? null : page.get("next_url").asText();
            pages++;
        }

        assertThat(pages).isEqualTo(4);
        assertThat(rows).doesNotHaveDuplicates().hasSize(3 * 322 + 300 + 3 * 322);
        assertThat(rows).contains("N0066400202023", "U0745324622024");
    }

    @Test
    void thePilotsHaveAllFiguresAndSomeSmallMunicipalitiesLackSome() throws Exception {
        JsonNode answer = ask("/data/kpi/U07446/year/2019,2020,2021");
        Set<String> missing = new HashSet<>();
        answer.get("values").forEach(row -> {
            if (row.get("values").get(0).get("value").isNull()) {
                missing.add(row.get("municipality").asText());
            }
        });

        assertThat(missing).hasSizeBetween(3, 60).doesNotContain("2083", "2462");
    }

    @Test
    void womenAndMenAddUpToTheTotalOfACount() throws Exception {
        JsonNode values = ask("/data/kpi/N01951/municipality/2083/year/2024").at("/values/0/values");

        assertThat(values.get(0).get("value").decimalValue())
                .isEqualByComparingTo(values.get(1)
                        .get("value")
                        .decimalValue()
                        .add(values.get(2).get("value").decimalValue()))
                .isBetween(new java.math.BigDecimal("14000"), new java.math.BigDecimal("16000"));
    }

    @Test
    void figuresAppearOnTheDayOfTheirPublication() throws Exception {
        assertThat(ask("/data/kpi/U07453/municipality/2083/year/2025").get("values"))
                .hasSize(1);
        assertThat(ask("/data/kpi/N00664/municipality/2083/year/2025,2026").get("values"))
                .hasSize(1);
    }

    @Test
    void changesSinceADayIncludeDeletions() throws Exception {
        stub.delete("N00664", "2083", 2021, "T", LocalDate.parse("2026-04-30"));
        stub.delete("N00664", "2083", 2021, "K", LocalDate.parse("2026-04-30"));
        stub.delete("N00664", "2083", 2021, "M", LocalDate.parse("2026-04-30"));

        JsonNode since = ask("/data/kpi/N00664/municipality/2083/year/2021,2022?from_date=2026-04-01");
        assertThat(since.get("values")).hasSize(1);
        assertThat(since.at("/values/0/values/0/isdeleted").asBoolean()).isTrue();
        assertThat(ask("/data/kpi/N00664/municipality/2083/year/2021,2022").get("values"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/data/kpi/%s/year/2024, 400",
        "/data/kpi/N00664/year/2024?per_page=5001, 422",
        "/data/kpi/N00664, 404",
        "/nothing, 404"
    })
    void whatKoladaRefusesIsRefused(String path, int status) throws Exception {
        String many = IntStream.range(0, 26).mapToObj(n -> "N%05d".formatted(n)).collect(Collectors.joining(","));

        assertThat(get(stub.url() + path.formatted(many)).statusCode()).isEqualTo(status);
    }

    @Test
    void aFaultLastsAsLongAsItIsToLast() throws Exception {
        stub.faults().on(StubFault.BROKEN, 2);

        assertThat(List.of(status(), status(), status())).containsExactly(503, 503, 200);
        stub.faults().on(StubFault.TOO_MANY_REQUESTS, 1);
        HttpResponse<byte[]> busy = get(stub.url() + "/kpi/N00664");
        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("1");
    }

    private static int status() throws IOException, InterruptedException {
        return get(stub.url() + "/kpi/N00664").statusCode();
    }

    private static JsonNode ask(String path) throws IOException, InterruptedException {
        return read(get(stub.url() + path));
    }

    private static JsonNode read(HttpResponse<byte[]> response) throws IOException {
        return JSON.readTree(response.body());
    }

    private static HttpResponse<byte[]> get(String uri) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(uri)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
