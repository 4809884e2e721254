package se.malbild.local.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import se.malbild.local.sourcestub.SourceStub;

/// What the stub of Statistics Sweden answers, asked for one municipality and year at a time.
///
/// @param stub that is asked
record ScbTruth(SourceStub stub) {

    private static final int FIRST_OF_THE_NEW_TABLE = 2025;
    private static final ObjectMapper JSON = new ObjectMapper();

    /// How many people of 18 to 65 years there are.
    long people18To65(String municipality, int year) throws IOException {
        return year < FIRST_OF_THE_NEW_TABLE
                ? sum(
                        "TAB638",
                        municipality,
                        year,
                        IntStream.rangeClosed(18, 65)
                                .mapToObj(Integer::toString)
                                .toList(),
                        "&valueCodes%5BKon%5D=1,2&valueCodes%5BContentsCode%5D=BE0101N1")
                : sum(
                        "TAB5557",
                        municipality,
                        year,
                        List.of("18", "19", "20-29", "30-39", "40-49", "50-59", "60-64", "65"),
                        "&valueCodes%5BKon%5D=TotSa&valueCodes%5BContentsCode%5D=000007ME&valueCodes%5BCivilstand%5D=SC");
    }

    private long sum(String table, String municipality, int year, List<String> ages, String rest) throws IOException {
        URI question = URI.create(
                "%s/tables/%s/data?lang=sv&outputFormat=json-stat2&valueCodes%%5BRegion%%5D=%s&valueCodes%%5BTid%%5D=%d&valueCodes%%5BAlder%%5D=%s%s"
                        .formatted(stub.scbUrl(), table, municipality, year, String.join(",", ages), rest));
        JsonNode values;
        try (InputStream answer = question.toURL().openStream()) {
            values = JSON.readTree(answer).path("value");
        }
        return values.valueStream().mapToLong(JsonNode::asLong).sum();
    }
}
