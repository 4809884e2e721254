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
import java.util.ArrayList;
import java.util.Collections;
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
    private static final String NO_VALUE = "";

    @Inject
    FakeSource source;

    @Test
    void aSourceThatHasLostItsFiguresTakesNothingWithItUnlessSomebodyConfirmsIt() {
        fetched("1762", 2016, "41").body("counts.created", is(10));

        ValidatableResponse held = fetched("1762", 2016, GONE)
                .body("outcome", is("EMPTY"), "counts.withdrawn", is(0), "counts.rejected", is(10));
        Uploads.problemsOf(held)
                .body("items.code", contains("ENDINGS_NOT_TRUSTED"))
                .body("items[0].message", containsString("10 av 10 kända värden (2016–2025)"));
        Uploads.observations("1762", TRUST).body("items", hasSize(10), "items.status", everyItem(is("VALUE")));

        Map<String, Object> confirmed = new HashMap<>(FetchCalls.wanted("1762", TRUST));
        confirmed.put("withdrawalsConfirmed", true);
        FetchCalls.run(FetchCalls.order(confirmed, 30).body("withdrawalsConfirmed", is(true)))
                .body("outcome", is("COMPLETE"), "counts.withdrawn", is(10));
    }

    @Test
    void marksInPlaceOfAllFiguresAreHeldTooAndKeptWhereNothingWasKnown() {
        fetched("1761", 2016, "41").body("counts.created", is(10));

        fetched("1761", 2015, NO_VALUE)
                .body("outcome", is("PARTIAL"), "counts.withdrawn", is(0), "counts.rejected", is(10))
                .body("counts.created", is(1));
    }

    @Test
    void aQuestionIsNotLostAmongAThousandOtherProblems() {
        fetched("1760", 2016, "41");
        List<String> rows = new ArrayList<>(IntStream.rangeClosed(2016, LAST)
                .mapToObj(year -> FakeSource.row("1760", TRUST, String.valueOf(year), "T", GONE))
                .toList());
        rows.addAll(0, Collections.nCopies(1_100, FakeSource.row("1760", "fake.unknown", "2024", "T", "1")));
        source.says("1760", TRUST, page(rows.toArray(String[]::new)));

        ValidatableResponse held = FetchCalls.run(FetchCalls.fetch("1760", TRUST));
        Uploads.problemsOf(held).body("items[0].code", is("ENDINGS_NOT_TRUSTED"));
    }

    @ParameterizedTest
    @CsvSource({
        // No more than half.
        "1763, 2016, 2021",
        // Fewer than ten, be it all.
        "1764, 2017, 2017"
    })
    void whatIsUsualIsTakenBackAtOnce(String municipality, int known, int gone) {
        fetched(municipality, known, "41").body("counts.created", is(LAST - known + 1));

        fetched(municipality, gone, GONE)
                .body("outcome", is("COMPLETE"), "counts.withdrawn", is(LAST - gone + 1), "counts.problems", is(0));
    }

    @Test
    void aLittleOfEachIsMuchAltogether() {
        source.says("1765", TRUST, years("1765", TRUST, 2017, "41"));
        source.says("1765", LISTENING, years("1765", LISTENING, 2017, "12"));
        FetchCalls.run(FetchCalls.fetch("1765", TRUST, LISTENING)).body("counts.created", is(18));

        source.says("1765", TRUST, years("1765", TRUST, 2021, GONE));
        source.says("1765", LISTENING, years("1765", LISTENING, 2021, GONE));
        ValidatableResponse held = FetchCalls.run(FetchCalls.fetch("1765", TRUST, LISTENING))
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
