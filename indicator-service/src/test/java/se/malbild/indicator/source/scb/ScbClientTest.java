package se.malbild.indicator.source.scb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.malbild.indicator.source.scb.Fetched.ALL_AGES;
import static se.malbild.indicator.source.scb.Fetched.WORKING_AGE;
import static se.malbild.indicator.source.scb.Fetched.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHost;
import se.malbild.indicator.source.web.SourceHosts;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.staging.Stage;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.local.sourcestub.ScbAsked;
import se.malbild.local.sourcestub.ScbFault;
import se.malbild.local.sourcestub.ScbStub;

/// The client against a server that answers as Statistics Sweden does.
@QuarkusTest
class ScbClientTest {

    private static final ScbStub STUB = ScbStub.start();
    private static final String HEDEMORA = "2083";
    private static final String VILHELMINA = "2462";
    private static final List<String> BANDS = List.of("18", "19", "20-29", "30-39", "40-49", "50-59", "60-64", "65");

    @Inject
    EntityManager database;

    @Inject
    ScbDefinitions definitions;

    @Inject
    MunicipalityRegister municipalities;

    @Inject
    SourceHosts hosts;

    @BeforeEach
    void soundAgain() {
        STUB.reset();
        STUB.limits(150_000, 1_000, 1);
    }

    @AfterAll
    static void stop() {
        STUB.close();
    }

    @Test
    void twoTablesMakeOneSeriesEachWithItsOwnCodes() throws Exception {
        knownSums(STUB);

        Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 2023, 2025, HEDEMORA, VILHELMINA));

        assertThat(fetched.readings).hasSize(6);
        assertThat(fetched.figures(HEDEMORA)).contains("2024 T VALUE 1992", "2025 T VALUE 360");
        assertThat(fetched.portions)
                .containsExactly(
                        "TAB638/metadata",
                        "TAB638/scb.folkmangd-18-65/T/2023-2024/2083-2462",
                        "TAB5557/metadata",
                        "TAB5557/scb.folkmangd-18-65/T/2025-2025/2083-2462");
        assertThat(fetched.told()).containsExactly("TABLE_FOLLOWED [TAB638, 2024, TAB5557]");
    }

    @Test
    void theOtherApiGivesTheSameFigures() throws Exception {
        Fetched v2 = Fetched.of(client(), order(WORKING_AGE, 2023, 2025, HEDEMORA));

        Fetched v1 = Fetched.of(clientOfV1(), order(WORKING_AGE, 2023, 2025, HEDEMORA));

        assertThat(v1.gaps).isEmpty();
        assertThat(v1.readings).isEqualTo(v2.readings).hasSize(3);
        assertThat(v1.told()).containsExactly("TABLE_FOLLOWED [TAB638, 2024, TAB5557]");
        assertThat(STUB.asked())
                .extracting(ScbAsked::address)
                .contains(ScbStub.BASE_V1 + "/BE/BE0101/BE0101A/BefolkningCKM");
    }

    @Test
    void disturbedCellsAreAskedForInAsFewAsPossible() throws Exception {
        var _ = Fetched.of(client(), order(WORKING_AGE, 2025, 2025, HEDEMORA));

        assertThat(STUB.asked())
                .filteredOn(ScbAsked::isAboutFigures)
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.cells()).isEqualTo(8);
                    assertThat(asked.body()).contains("[\"TotSa\"]", "[\"SC\"]", "[\"000007ME\"]");
                });
    }

    @Test
    void womenAndMenAreReadByTheirCodes() throws Exception {
        Fetched fetched = Fetched.of(client(), order(ALL_AGES, 2024, 2025, VILHELMINA));

        assertThat(fetched.gaps).isEmpty();
        assertThat(fetched.readings).hasSize(6);
        assertThat(sum(fetched, "2024", "K") + sum(fetched, "2024", "M")).isEqualTo(sum(fetched, "2024", "T"));
        assertThat(sum(fetched, "2025", "K") + sum(fetched, "2025", "M"))
                .isCloseTo(sum(fetched, "2025", "T"), Offset.offset(9L));
    }

    @ParameterizedTest
    @CsvSource({"150000, 1", "20000, 10", "5000, 30"})
    void noQuestionPassesTheLimitOfCells(int mostCells, int questions) throws Exception {
        STUB.limits(mostCells, 1_000, 1);

        Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 2015, 2024));

        assertThat(fetched.gaps).isEmpty();
        assertThat(STUB.asked())
                .filteredOn(ScbAsked::isAboutFigures)
                .hasSize(questions)
                .allMatch(asked -> asked.cells() <= mostCells);
        assertThat(fetched.readings).hasSize(2_900);
        assertThat(new HashSet<>(fetched.readings.stream()
                        .map(reading -> reading.municipalityId() + reading.period())
                        .toList()))
                .hasSize(2_900);
    }

    @ParameterizedTest
    @EnumSource(names = {"REORDERED_INDEX", "INDEX_AS_ARRAY", "SPARSE"})
    void aCategoryIsWhereItsIndexSays(ScbFault form) throws Exception {
        Fetched plain = Fetched.of(client(), order(WORKING_AGE, 2023, 2025, HEDEMORA, VILHELMINA));
        STUB.fault(form);

        Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 2023, 2025, HEDEMORA, VILHELMINA));

        assertThat(fetched.gaps).isEmpty();
        assertThat(fetched.figures(HEDEMORA)).isEqualTo(plain.figures(HEDEMORA)).hasSize(3);
        assertThat(fetched.figures(VILHELMINA))
                .isEqualTo(plain.figures(VILHELMINA))
                .isNotEqualTo(fetched.figures(HEDEMORA));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "..| .  | NOT_AVAILABLE  |",
                ".. | 30 | NOT_AVAILABLE  |",
                ".  | 30 | NOT_APPLICABLE |",
                "-  | 30 | VALUE          | 320",
                "'' | 30 | NOT_AVAILABLE  |",
                "12 | 30 | VALUE          | 332"
            })
    void oneMissingCellLeavesNoSumAndSaysWhy(
            String first, String second, ObservationStatus status, @Nullable Integer sum) throws Exception {
        for (ScbFault form : List.of(ScbFault.STATUS_AS_ARRAY, ScbFault.SPARSE)) {
            STUB.reset();
            knownSums(STUB);
            STUB.set(HEDEMORA, 2025, "30-39", first);
            STUB.set(HEDEMORA, 2025, "20-29", second);
            STUB.fault(form);

            Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 2025, 2025, HEDEMORA, VILHELMINA));

            assertThat(fetched.gaps).isEmpty();
            assertThat(fetched.figures(HEDEMORA)).containsExactly("2025 T " + status + " " + sum);
        }
    }

    @Test
    void oneStatusCanHoldForAll() throws Exception {
        STUB.set(HEDEMORA, 2025, "18", ".");
        STUB.fault(ScbFault.STATUS_FOR_ALL);

        Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 2025, 2025, HEDEMORA, VILHELMINA));

        assertThat(fetched.figures(VILHELMINA)).containsExactly("2025 T NOT_APPLICABLE null");
    }

    @ParameterizedTest
    @CsvSource({
        "HTML_UNDER_200,  NOT_JSON",
        "TRUNCATED,       INCOMPLETE",
        "ERROR_UNDER_200, REFUSED",
        "FEWER_VALUES,    NONSENSE",
        "TEXT_VALUES,     NONSENSE",
        "EXTRA_DIMENSION, NONSENSE",
        "UNKNOWN_CODE,    NONSENSE",
        "SAME_POSITION,   NONSENSE"
    })
    void whatIsNoAnswerGivesNoFigures(ScbFault fault, SourceFailure.Code code) throws Exception {
        STUB.fault(fault);

        Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 2025, 2025, HEDEMORA, VILHELMINA));

        assertThat(fetched.readings).isEmpty();
        assertThat(fetched.gaps.values()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo(code);
            assertThat(gap.arguments().getFirst()).isEqualTo(STUB.v2().getAuthority());
        });
    }

    @Test
    void aSourceThatIsBrokenIsAskedLater() {
        try (ScbStub stub = ScbStub.start()) {
            stub.fault(ScbFault.UNAVAILABLE);

            assertThatThrownBy(() -> client(stub).portions(order(WORKING_AGE, 2025, 2025, HEDEMORA)))
                    .isInstanceOfSatisfying(SourceFailure.class, failure -> assertThat(failure.mayPass())
                            .isTrue());
        }
    }

    @Test
    void aTableThatIsBrokenLeavesTheOtherItsYears() throws Exception {
        try (ScbStub stub = ScbStub.start()) {
            stub.fault(ScbFault.FROZEN_TABLE_UNAVAILABLE);
            SourceOrder order = order(WORKING_AGE, 2023, 2025, HEDEMORA);

            assertThat(client(stub).portions(order).unknown())
                    .hasEntrySatisfying("TAB638/metadata", why -> assertThat(why.code())
                            .isEqualTo(SourceFailure.Code.SOURCE_BROKEN))
                    .hasSize(1);
            Fetched fetched = Fetched.of(client(stub), order);
            assertThat(fetched.gaps).containsOnlyKeys("TAB638/metadata");
            assertThat(fetched.readings).extracting(Reading::period).containsExactly("2025");
        }
    }

    @Test
    void yearsBeforeTheFirstTableAreToldOf() throws Exception {
        Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 1960, 1969, HEDEMORA));

        assertThat(fetched.readings).hasSize(2);
        assertThat(fetched.told()).containsExactly("YEARS_WITHOUT_TABLE [scb.folkmangd-18-65, 1960–1967]");
        assertThat(fetched.problems).allMatch(problem -> problem.isRemark() && !problem.endsTheRun());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-28T12:00:00Z | YEARS_NOT_YET_IN_TABLE [TAB5557, 2026–2027]",
                "2028-02-29T12:00:00Z | YEARS_NOT_IN_TABLE [TAB5557, 2026, 2026-02-20]; YEARS_NOT_YET_IN_TABLE [TAB5557, 2027]",
                "2028-03-01T12:00:00Z | YEARS_NOT_IN_TABLE [TAB5557, 2026–2027, 2026-02-20]"
            })
    void aTableThatStandsStillIsNoticedWhenANewYearIsDue(Instant askedAt, String told) throws Exception {
        Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 2025, 2027, HEDEMORA), askedAt);

        assertThat(fetched.readings).extracting(Reading::period).containsExactly("2025");
        assertThat(String.join("; ", fetched.told())).isEqualTo(told);
    }

    @Test
    void aTableThatSaysThatItIsNotUpdatedAnyMoreIsToldOf() throws Exception {
        try (ScbStub stub = ScbStub.start()) {
            stub.newestYear(2026, "2027-02-19T07:00:00Z");
            stub.discontinue();

            Fetched fetched = Fetched.of(client(stub), order(WORKING_AGE, 2025, 2026, HEDEMORA));

            assertThat(fetched.figures(HEDEMORA)).hasSize(2);
            assertThat(fetched.told()).containsExactly("TABLE_DISCONTINUED [TAB5557, 2025–2026]");
        }
    }

    @Test
    void aMunicipalityThatTheTableDoesNotHaveIsToldOfAndNotAskedFor() throws Exception {
        Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 2025, 2025, HEDEMORA, "9998"));

        assertThat(fetched.gaps).isEmpty();
        assertThat(fetched.figures(HEDEMORA)).hasSize(1);
        assertThat(fetched.told()).containsExactly("CODES_NOT_IN_TABLE [TAB5557, Region: 9998]");
    }

    @Test
    void aTableThatIsGoneLeavesTheOtherItsYears() throws Exception {
        SourceHost withoutNew = request -> {
            if (request.uri().getPath().contains("TAB5557")) {
                throw new SourceFailure(SourceFailure.Code.REFUSED, "scb", "404", "Non-existent table");
            }
            return host(STUB.v2()).ask(request);
        };
        ScbClient client = client(STUB, Clock.systemUTC(), withoutNew);

        Fetched fetched = Fetched.of(client, order(WORKING_AGE, 2024, 2025, HEDEMORA));

        assertThat(fetched.readings).extracting(Reading::period).containsExactly("2024");
        assertThat(fetched.gaps).containsOnlyKeys("TAB5557/metadata");
    }

    @Test
    void anAnswerThatWasKeptAndIsNoneIsRefusedByItself() throws Exception {
        ScbClient client = client();
        SourceOrder order = order(WORKING_AGE, 2025, 2025, HEDEMORA);
        Fetched fetched = new Fetched();
        byte[] nonsense = "{\"id\":[]}".getBytes(StandardCharsets.UTF_8);

        fetched.read(
                client,
                order,
                client.portions(order).known().stream()
                        .map(portion -> new KeptAnswer(
                                1,
                                portion.key(),
                                new SourceAnswer(portion.first(), 200, "application/json", nonsense, Instant.EPOCH)))
                        .toList());

        assertThat(fetched.readings).isEmpty();
        assertThat(fetched.problems)
                .extracting(ReadingProblem::code)
                .containsExactly(ReadingProblem.Code.ANSWER_NOT_READ, ReadingProblem.Code.ANSWER_NOT_READ);
        assertThat(fetched.problems).noneMatch(ReadingProblem::endsTheRun);
    }

    @Test
    void answersAreReadWhileTheirFiguresAreCopied() throws Exception {
        knownSums(STUB);
        ScbClient client = client();
        SourceOrder order = order(WORKING_AGE, 2024, 2025, HEDEMORA);
        Fetched fetched = Fetched.of(client, order);

        QuarkusTransaction.requiringNew().run(() -> {
            Stage stage = new Stage(database, UUID.randomUUID());
            stage.create();
            fetched.copyAgain(client, order, stage);
            assertThat(stage.newestPeriod()).isEqualTo("2025");
            assertThat(stage.indicators()).containsExactly(WORKING_AGE);
            stage.drop();
        });
    }

    @Test
    void onlyMunicipalitiesAreAskedFor() throws Exception {
        Fetched fetched = Fetched.of(client(), order(WORKING_AGE, 2025, 2025, "00", "20", HEDEMORA));

        assertThat(fetched.readings).extracting(Reading::municipalityId).containsExactly(HEDEMORA);
    }

    @Test
    void theTermsAreObeyedAndAskedForOnceADay() throws Exception {
        STUB.limits(150_000, 7, 20);
        UnpacedHost host = new UnpacedHost(host(STUB.v2()));
        MovingClock clock = new MovingClock(Instant.parse("2026-03-01T08:00:00Z"));
        ScbClient client = client(STUB, clock, host);

        List<Portion> first =
                client.portions(order(WORKING_AGE, 1960, 1960, HEDEMORA)).known();
        clock.move(Duration.ofHours(23));
        List<Portion> again =
                client.portions(order(WORKING_AGE, 1960, 1960, HEDEMORA)).known();
        assertThat(first).isEqualTo(again).isEmpty();
        assertThat(configCalls()).isEqualTo(1);

        clock.move(Duration.ofHours(1));
        assertThat(client.portions(order(WORKING_AGE, 1960, 1960, HEDEMORA)).known())
                .isEmpty();
        assertThat(configCalls()).isEqualTo(2);
        assertThat(host.paces()).containsOnly("7 in PT20S");
    }

    @Test
    void theSameOrderIsAskedInTheSamePortions() throws Exception {
        assertThat(client().portions(order(WORKING_AGE, 2010, 2025)))
                .isEqualTo(client().portions(order(WORKING_AGE, 2010, 2025)));
    }

    @Test
    void itBringsWhatHasATable() {
        assertThat(client().brings()).containsExactlyInAnyOrder(WORKING_AGE, ALL_AGES);
        assertThat(client().reader()).isEqualTo("scb");
    }

    private static long configCalls() {
        return STUB.asked().stream()
                .filter(asked -> asked.address().endsWith("/config"))
                .count();
    }

    private static long sum(Fetched fetched, String year, String gender) {
        return fetched.readings.stream()
                .filter(reading ->
                        reading.period().equals(year) && reading.gender().name().equals(gender))
                .mapToLong(reading ->
                        reading.value() == null ? -1 : reading.value().longValueExact())
                .sum();
    }

    /// 1992 people in 2024, each age as many as its number, and 360 in 2025.
    private static void knownSums(ScbStub stub) {
        IntStream.rangeClosed(18, 65)
                .forEach(age -> stub.set(HEDEMORA, 2024, String.valueOf(age), String.valueOf(age)));
        for (int band = 0; band < BANDS.size(); band++) {
            stub.set(HEDEMORA, 2025, BANDS.get(band), String.valueOf(10 * (band + 1)));
        }
    }

    private ScbClient client() {
        return client(STUB);
    }

    private ScbClient client(ScbStub stub) {
        return client(stub, Clock.systemUTC(), new UnpacedHost(host(stub.v2())));
    }

    private ScbClient client(ScbStub stub, Clock clock, SourceHost host) {
        return new ScbClient(
                definitions, municipalities, clock, PxApi.of("v2", stub.v2().toString()), host);
    }

    private ScbClient clientOfV1() {
        return new ScbClient(
                definitions,
                municipalities,
                Clock.systemUTC(),
                PxApi.of("v1", STUB.v1() + "/"),
                new UnpacedHost(host(STUB.v1())));
    }

    private SourceHost host(URI base) {
        return hosts.of("scb", base);
    }

    /// A clock that goes when it is told to.
    private static final class MovingClock extends Clock {

        private Instant now;

        MovingClock(Instant now) {
            this.now = now;
        }

        void move(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
