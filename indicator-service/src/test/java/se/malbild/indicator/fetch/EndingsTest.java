package se.malbild.indicator.fetch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.indicator.fetch.FakeSource.GONE;
import static se.malbild.indicator.fetch.FakeSource.LISTENING;
import static se.malbild.indicator.fetch.FakeSource.TRUST;
import static se.malbild.indicator.fetch.FakeSource.page;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.importrun.Uploads;

/// A source that takes back most of what is known.
@QuarkusTest
class EndingsTest {

    private static final int LAST = 2025;

    @Inject
    FakeSource source;

    @Test
    void aSourceThatHasLostItsFiguresTakesNothingWithItUnlessSomebodyConfirmsIt() {
        fetched("1484", 2016, "41").body("counts.created", is(10));

        ValidatableResponse held = fetched("1484", 2016, GONE)
                .body("outcome", is("EMPTY"), "counts.withdrawn", is(0), "counts.rejected", is(10));
        Uploads.problemsOf(held)
                .body("items.code", contains("ENDINGS_NOT_TRUSTED"))
                .body("items[0].message", containsString("10 av 10 kända värden (2016–2025)"));
        Uploads.observations("1484", TRUST).body("items", hasSize(10), "items.status", everyItem(is("VALUE")));

        Map<String, Object> confirmed = new HashMap<>(FetchCalls.wanted("1484", TRUST));
        confirmed.put("withdrawalsConfirmed", true);
        FetchCalls.run(FetchCalls.order(confirmed, 30).body("withdrawalsConfirmed", is(true)))
                .body("outcome", is("COMPLETE"), "counts.withdrawn", is(10));
    }

    @ParameterizedTest
    @CsvSource({
        // No more than half.
        "1485, 2016, 2021",
        // Fewer than ten, be it all.
        "1486, 2017, 2017"
    })
    void whatIsUsualIsTakenBackAtOnce(String municipality, int known, int gone) {
        fetched(municipality, known, "41").body("counts.created", is(LAST - known + 1));

        fetched(municipality, gone, GONE)
                .body("outcome", is("COMPLETE"), "counts.withdrawn", is(LAST - gone + 1), "counts.problems", is(0));
    }

    @Test
    void aLittleOfEachIsMuchAltogether() {
        source.says("1487", TRUST, years("1487", TRUST, 2017, "41"));
        source.says("1487", LISTENING, years("1487", LISTENING, 2017, "12"));
        FetchCalls.run(FetchCalls.fetch("1487", TRUST, LISTENING)).body("counts.created", is(18));

        source.says("1487", TRUST, years("1487", TRUST, 2021, GONE));
        source.says("1487", LISTENING, years("1487", LISTENING, 2021, GONE));
        ValidatableResponse held = FetchCalls.run(FetchCalls.fetch("1487", TRUST, LISTENING))
                .body("counts.withdrawn", is(0), "counts.rejected", is(10));
        Uploads.problemsOf(held).body("items.code", contains("ENDINGS_NOT_TRUSTED", "ENDINGS_NOT_TRUSTED"));
    }

    private ValidatableResponse fetched(String municipality, int fromYear, String value) {
        source.says(municipality, TRUST, years(municipality, TRUST, fromYear, value));
        return FetchCalls.run(FetchCalls.fetch(municipality, TRUST));
    }

    private static FakeSource.Said years(String municipality, String indicator, int from, String value) {
        List<String> figures = IntStream.rangeClosed(from, LAST)
                .mapToObj(year -> year + "=" + value)
                .toList();
        return page(municipality, indicator, figures);
    }
}
