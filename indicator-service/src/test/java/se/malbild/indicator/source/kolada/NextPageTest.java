package se.malbild.indicator.source.kolada;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceRequest;

/// How the next page is told must not change what is asked: the same KPIs, municipalities and years.
class NextPageTest {

    private static final String API = "https://api.kolada.se/v3";

    @ParameterizedTest
    @CsvSource({
        "?page=2, /data/kpi/N00664/year/2024?page=2",
        "2024?page=2, /data/kpi/N00664/year/2024?page=2",
        "/v3/data/kpi/N00664/year/2024?page=2#rows, /data/kpi/N00664/year/2024?page=2",
        "/v3/data/kpi/ N00664/year/2024?page=2, /data/kpi/%20N00664/year/2024?page=2"
    })
    void theNextPageIsOfTheSameQuestion(String written, String asked) throws Exception {
        SourceRequest first = SourceRequest.get(URI.create(API + "/data/kpi/N00664/year/2024?per_page=2"));
        String page = "{\"values\":[{}],\"count\":1,\"next_url\":\"%s\"}".formatted(written);
        SourceAnswer answer =
                new SourceAnswer(first, 200, "application/json", page.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);

        assertThat(new KoladaPaging(URI.create(API))
                        .next(answer, List.of(first))
                        .map(SourceRequest::uri))
                .hasValue(URI.create(API + asked));
    }
}
