package se.malbild.indicator.source.kolada;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.local.sourcestub.KoladaStub;
import se.malbild.local.sourcestub.StubFault;

/// The client against Kolada as it can be.
class KoladaTrapsTest {

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
    }

    @Test
    void bothPilotsComeWhole() throws Exception {
        Fetch fetch = Fetch.of(stub.url(), order(List.of("N00664", "U07446"), List.of("2083", "2462"), 2022, 2025));

        Findings found = fetch.read();
        assertThat(fetch.gaps).isEmpty();
        assertThat(found.problems).isEmpty();
        assertThat(found.readings).hasSize(2 * 4 * 3 + 2 * 4).allMatch(reading -> reading.value() != null);
    }

    @Test
    void allMunicipalitiesComeInFewQuestionsAndRegionsAndGroupsArePassedOver() throws Exception {
        List<String> kpis = List.of("N00664", "N01951", "N00667");

        Fetch fetch = Fetch.of(stub.url(), order(kpis, List.of(), 2021, 2025));

        Findings found = fetch.read();
        assertThat(stub.asked()).hasSize(2);
        assertThat(found.problems).isEmpty();
        assertThat(found.readings).hasSize(3 * 5 * 290 * 3);
        assertThat(found.ignored).isEqualTo(3 * 5 * (22 + 10));
        assertThat(found.readings)
                .extracting(reading -> reading.municipalityId())
                .doesNotContain("0009", "0000");
    }

    @Test
    void moreThanTwentyFiveOfEachAreSplit() {
        List<String> kpis = IntStream.range(0, 60).mapToObj("N9%04d"::formatted).toList();
        kpis.forEach(kpi -> stub.addKpi(kpi, "Påhittat, andel (%)", false));

        Fetch fetch = Fetch.of(stub.url(), order(kpis, List.of("2083"), 1998, 2025));

        assertThat(fetch.gaps).isEmpty();
        assertThat(stub.asked()).hasSize(3 + 3 * 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEXT_RELATIVE", "NEXT_EMPTY", "EMPTY_PAGE_AT_END"})
    void pagesAreFollowedToTheEndHoweverTheyAreTold(StubFault manner) throws Exception {
        stub.faults().on(manner);

        Findings found = Fetch.of(stub.url(), all(), 100).read();

        assertThat(found.readings).hasSize(290 * 2);
        assertThat(found.problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAGE_LOOP, PAGE_LOOP",
        "SAME_PAGE_AGAIN, PAGE_LOOP",
        "NEXT_ELSEWHERE, FOREIGN_ADDRESS",
        "NEXT_OUTSIDE_API, FOREIGN_ADDRESS",
        "TRUNCATED, NONSENSE",
        "HTML, NONSENSE",
        "OTHER_SHAPE, NONSENSE"
    })
    void nonsenseIsAGapAndEndsSoon(StubFault fault, SourceFailure.Code code) throws Exception {
        stub.faults().on(fault);

        Fetch fetch = Fetch.of(stub.url(), all(), 100);

        assertThat(fetch.gaps).containsKey("data/U07446/2023-2024").containsValue(code);
        assertThat(stub.asked()).hasSizeLessThan(8);
        assertThat(fetch.read().problems).isEmpty();
    }

    @Test
    void lettersOfAnotherCharacterSetAreNoPage() {
        stub.faults().on(StubFault.LATIN_1);

        assertThat(Fetch.of(stub.url(), all()).gaps).containsEntry("kpi/U07446", SourceFailure.Code.NONSENSE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROWS_REPEATED", "ROWS_CONTRADICTED"})
    void aRowThatStandsOnTwoPagesIsReadTwiceEachAtItsPlace(StubFault fault) throws Exception {
        stub.faults().on(fault);

        Findings found = Fetch.of(stub.url(), all(), 100).read();

        assertThat(found.readings.size() + found.ignored).isEqualTo(2 * (290 + 10) + 5);
        assertThat(found.readings).extracting(reading -> reading.place()).doesNotHaveDuplicates();
    }

    @Test
    void unknownIdsAnswerEmptyAndTheRestComes() throws Exception {
        List<String> kpis = List.of("N00657", "N00658", "N00659", "N00660");
        stub.faults().on(StubFault.HALF_UNKNOWN);

        Fetch fetch = Fetch.of(stub.url(), order(kpis, List.of("2083"), 2023, 2024));

        assertThat(fetch.gaps).isEmpty();
        assertThat(fetch.read().readings)
                .extracting(reading -> reading.indicator())
                .containsOnly("N00657", "N00659");
    }

    @Test
    void changesSinceADayComeWithDeletions() throws Exception {
        LocalDate since = LocalDate.parse("2026-04-20");
        stub.delete("U07446", "2083", 2019, "T", LocalDate.parse("2026-04-21"));
        stub.set("U07446", "2462", 2020, "T", "71.25", LocalDate.parse("2026-04-21"));
        SourceOrder order = new SourceOrder(List.of("U07446"), List.of("2083", "2462"), 2016, 2024, since);

        assertThat(Fetch.of(stub.url(), order).read().written())
                .containsExactly("2083 U07446 2019 T WITHDRAWN-", "2462 U07446 2020 T 71.25");
    }

    @Test
    void idsWithBlanksAreTheSameIds() throws Exception {
        stub.describe("U07446", "id", " U07446");

        assertThat(Fetch.of(stub.url(), order(List.of("U07446"), List.of("2083"), 2023, 2024))
                        .read()
                        .readings)
                .hasSize(2);
    }

    @Test
    void whatIsNoFigureIsRefusedAndItsNeighboursAreRead() throws Exception {
        LocalDate day = LocalDate.parse("2026-04-21");
        stub.set("U07446", "2083", 2021, "T", "\"71,3\"", day);
        stub.set("U07446", "2083", 2022, "T", "1e400", day);
        stub.set("U07446", "2083", 2023, "T", "-4", day);

        Findings found = Fetch.of(stub.url(), order(List.of("U07446"), List.of("2083"), 2020, 2024))
                .read();

        assertThat(found.problems)
                .extracting(problem -> problem.code().name())
                .containsExactly("VALUE_NOT_A_NUMBER", "NUMBER_UNREASONABLE", "OFF_SCALE");
        assertThat(found.readings).extracting(reading -> reading.period()).containsExactly("2020", "2024");
    }

    private static SourceOrder all() {
        return order(List.of("U07446"), List.of(), 2023, 2024);
    }

    private static SourceOrder order(List<String> kpis, List<String> municipalities, int from, int to) {
        return new SourceOrder(kpis, municipalities, from, to, null);
    }
}
