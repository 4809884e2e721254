package se.malbild.indicator.source.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceRequest;

class KoladaPagingTest {

    private static final String BASE = "https://api.kolada.se/v3";
    private static final String HERE = BASE + "/data/kpi/N00664/year/2024?per_page=2";

    private final KoladaPaging paging = new KoladaPaging(URI.create(BASE));

    @ParameterizedTest
    @CsvSource({
        "https://api.kolada.se/v3/data/kpi/N00664/year/2024?page=2, https://api.kolada.se/v3/data/kpi/N00664/year/2024?page=2",
        "https://API.kolada.se:443/v3/data?page=2, https://api.kolada.se/v3/data?page=2",
        "http://api.kolada.se/v3/data?page=2, https://api.kolada.se/v3/data?page=2",
        "/v3/data/kpi/N00664/year/2024?page=2, https://api.kolada.se/v3/data/kpi/N00664/year/2024?page=2",
        "?page=2, https://api.kolada.se/v3/data/kpi/N00664/year/2024?page=2",
        "2024?page=2, https://api.kolada.se/v3/data/kpi/N00664/year/2024?page=2",
        "/v3/data?page=2#rows, https://api.kolada.se/v3/data?page=2",
        "/v3/data/kpi/ N00664/year/2024?page=2, https://api.kolada.se/v3/data/kpi/%20N00664/year/2024?page=2",
        "//api.kolada.se/v3/data?page=2, https://api.kolada.se/v3/data?page=2"
    })
    void theNextPageIsToldInFullOrInPart(String written, String asked) throws Exception {
        assertThat(next("\"" + written + "\"", "{}").map(SourceRequest::uri)).hasValue(URI.create(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \""})
    void whereNoPageIsToldThereIsNone(String written) throws Exception {
        assertThat(next(written, "{}")).isEmpty();
    }

    @Test
    void aPageThatSaysNothingOfANextIsTheLast() throws Exception {
        assertThat(paging.next(answer(HERE, "{\"values\":[{}],\"count\":1}"), asked(HERE)))
                .isEmpty();
    }

    @Test
    void aPageWithoutContentIsTheLastWhateverItTells() throws Exception {
        assertThat(next("\"/v3/data?page=2\"", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kolada.example/v3/data?page=2",
                "https://api.kolada.se.example/v3/data?page=2",
                "https://api.kolada.se@example.org/v3/data?page=2",
                "https://user@api.kolada.se/v3/data?page=2",
                "https://api.kolada.se:8443/v3/data?page=2",
                "http://api.kolada.se:443/v3/data?page=2",
                "ftp://api.kolada.se/v3/data",
                "file:///v3/data",
                "http://169.254.169.254/v3/data",
                "https://api.kolada.se/v2/data?page=2",
                "https://api.kolada.se/v3x/data",
                "https://api.kolada.se/v3/../admin",
                "https://api.kolada.se/v3/%2e%2e/admin",
                "/admin",
                "../../../../../admin",
                "https://[",
                "mailto:a@b"
            })
    void nothingOutsideOfKoladaIsAsked(String written) {
        assertFails(() -> next("\"" + written + "\"", "{}"), SourceFailure.Code.FOREIGN_ADDRESS);
    }

    @Test
    void aPageThatLeadsBackIsALoop() {
        assertFails(() -> next("\"" + HERE + "\"", "{}"), SourceFailure.Code.PAGE_LOOP);
    }

    @Test
    void twoPagesThatLeadToEachOtherAreALoop() {
        String second = BASE + "/data/kpi/N00664/year/2024?page=2";

        assertThatThrownBy(
                        () -> paging.next(answer(second, page("\"" + HERE + "\"", "{\"a\":2}")), asked(HERE, second)))
                .isInstanceOfSatisfying(SourceFailure.class, failure -> assertThat(failure.code())
                        .isEqualTo(SourceFailure.Code.PAGE_LOOP));
    }

    @Test
    void theSameContentAtAnotherAddressIsALoop() throws Exception {
        String second = BASE + "/data?page=2";
        String third = BASE + "/data?page=3";
        var _ = paging.next(answer(HERE, page("\"" + second + "\"", "{\"a\":1}")), asked(HERE));
        var _ = paging.next(answer(second, page("\"" + third + "\"", "{\"a\":2}")), asked(HERE, second));

        assertFails(
                () -> paging.next(
                        answer(third, page("\"" + BASE + "/data?page=4\"", "{\"a\":1}")), asked(HERE, second, third)),
                SourceFailure.Code.PAGE_LOOP);
    }

    @Test
    void whatIsAskedAgainAfterACutIsNoLoop() throws Exception {
        String second = BASE + "/data?page=2";
        for (int time = 0; time < 2; time++) {
            assertThat(paging.next(answer(HERE, page("\"" + second + "\"", "{\"a\":1}")), asked(HERE)))
                    .isPresent();
            assertThat(paging.next(
                            answer(second, page("\"" + BASE + "/data?page=3\"", "{\"a\":2}")), asked(HERE, second)))
                    .isPresent();
        }
    }

    @Test
    void pagesEndSomewhere() {
        List<SourceRequest> asked = new ArrayList<>();
        for (int page = 0; page < KoladaPaging.MOST_PAGES; page++) {
            asked.add(SourceRequest.get(URI.create(BASE + "/data?page=" + page)));
        }

        assertFails(
                () -> paging.next(
                        answer(asked.getLast().uri().toString(), page("\"/v3/data?page=9999\"", "{}")), asked),
                SourceFailure.Code.PAGE_LOOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "<html></html>",
                "{\"values\":{}}",
                "{\"values\":null,\"next_url\":null}",
                "{\"values\":[{\"kpi\":\"N0066",
                "{\"values\":[{}],\"next_url\":7}",
                "{\"values\":[{}],\"next_url\":null} {}",
                "{\"values\":[{\"a\":1,\"a\":2}],\"next_url\":null}",
                "{\"values\":[{\"a\":NaN}],\"next_url\":null}",
                "{\"values\":[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]}"
            })
    void whatIsNoPageIsNonsense(String body) {
        assertFails(() -> paging.next(answer(HERE, body), asked(HERE)), SourceFailure.Code.NONSENSE);
    }

    private static void assertFails(ThrowingCallable asking, SourceFailure.Code code) {
        assertThatThrownBy(asking).isInstanceOfSatisfying(SourceFailure.class, failure -> assertThat(failure.code())
                .isEqualTo(code));
    }

    private Optional<SourceRequest> next(String written, String values) throws SourceFailure {
        return paging.next(answer(HERE, page(written, values)), asked(HERE));
    }

    private static String page(String next, String values) {
        return "{\"values\":[%s],\"count\":1,\"next_url\":%s}".formatted(values, next);
    }

    private static SourceAnswer answer(String uri, String body) {
        return new SourceAnswer(
                SourceRequest.get(URI.create(uri)),
                200,
                "application/json",
                body.getBytes(StandardCharsets.UTF_8),
                PlainHost.ANSWERED_AT);
    }

    private static List<SourceRequest> asked(String... uris) {
        return List.of(uris).stream()
                .map(uri -> SourceRequest.get(URI.create(uri)))
                .toList();
    }
}
