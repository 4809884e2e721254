package se.malbild.local.sourcestub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScbStubTest {

    private static final ScbStub STUB = ScbStub.start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NEW_CELLS = """
            {"selection":[{"variableCode":"Region","valueCodes":["2462","2083"]},
            {"variableCode":"Civilstand","valueCodes":["SC"]},{"variableCode":"Alder","valueCodes":["18","20-29"]},
            {"variableCode":"ContentsCode","valueCodes":["000007ME"]},{"variableCode":"Tid","valueCodes":["2025"]}]}""";

    @BeforeEach
    void soundAgain() {
        STUB.reset();
        STUB.limits(150_000, 1_000, 1);
    }

    @AfterAll
    static void stop() {
        HTTP.close();
        STUB.close();
    }

    @Test
    void aSelectionIsAnsweredInTheOrderOfTheTable() throws Exception {
        JsonNode data = parsed(post(v2("/tables/TAB5557/data"), NEW_CELLS));

        assertThat(data.at("/id").toString())
                .isEqualTo("[\"Region\",\"Civilstand\",\"Alder\",\"ContentsCode\",\"Tid\"]");
        assertThat(data.at("/size").toString()).isEqualTo("[2,1,2,1,1]");
        assertThat(data.at("/dimension/Region/category/index/2083").intValue()).isZero();
        assertThat(data.get("value")).hasSize(4).allMatch(value -> value.longValue() > 30);
    }

    @Test
    void theNationIsTheSumOfItsMunicipalitiesWhereNothingIsDisturbed() throws Exception {
        String all = """
                {"query":[{"code":"Region","selection":{"filter":"item","values":[%s]}},
                {"code":"Alder","selection":{"filter":"item","values":["65"]}},
                {"code":"ContentsCode","selection":{"filter":"item","values":["BE0101N1"]}},
                {"code":"Tid","selection":{"filter":"item","values":["2020"]}}],
                "response":{"format":"json-stat2"}}""";
        JsonNode metadata = parsed(get(v1("/BE/BE0101/BE0101A/BefolkningNy")));
        StringBuilder municipalities = new StringBuilder();
        metadata.at("/variables/0/values").forEach(code -> {
            if (code.textValue().length() == 4) {
                municipalities.append(municipalities.isEmpty() ? "" : ",").append(code);
            }
        });

        JsonNode each = parsed(post(v1("/BE/BE0101/BE0101A/BefolkningNy"), all.formatted(municipalities)));
        JsonNode nation = parsed(post(v1("/BE/BE0101/BE0101A/BefolkningNy"), all.formatted("\"00\"")));

        assertThat(each.get("value")).hasSize(290);
        assertThat(IntStream.range(0, 290)
                        .mapToLong(place -> each.get("value").get(place).longValue())
                        .sum())
                .isEqualTo(nation.at("/value/0").longValue());
    }

    @Test
    void whatIsAskedForMustExist() throws Exception {
        assertThat(get(v2("/tables/TAB1/metadata")).statusCode()).isEqualTo(404);
        assertThat(post(v2("/tables/TAB5557/data"), NEW_CELLS.replace("000007ME", "BE0101N1")))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                .satisfies(answer -> assertThat(answer.body()).contains("Non-existent value"));
        assertThat(post(v2("/tables/TAB638/data"), NEW_CELLS).statusCode()).isEqualTo(400);
        assertThat(post(v2("/tables/TAB5557/data"), NEW_CELLS.replace("Civilstand", "Civil"))
                        .body())
                .contains("Non-existent variable");
    }

    @Test
    void theLimitsAreHeld() throws Exception {
        STUB.limits(3, 2, 600);

        assertThat(post(v2("/tables/TAB5557/data"), NEW_CELLS).statusCode()).isEqualTo(403);
        assertThat(get(v2("/config")).body())
                .contains("\"maxDataCells\":3", "\"maxCallsPerTimeWindow\":2", "\"timeWindow\":600");
        assertThat(get(v2("/config")).statusCode()).isEqualTo(429);
    }

    private static URI v2(String path) {
        return URI.create(STUB.v2() + path + "?lang=sv&outputFormat=json-stat2");
    }

    private static URI v1(String path) {
        return URI.create(STUB.v1() + path);
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(URI uri, String body) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static JsonNode parsed(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
