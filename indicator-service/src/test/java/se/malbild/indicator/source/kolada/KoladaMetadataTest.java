package se.malbild.indicator.source.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.catalogue.CatalogueCalls;
import se.malbild.indicator.catalogue.PublicationDay;
import se.malbild.indicator.source.kolada.metadata.KoladaPublications;
import se.malbild.indicator.source.kolada.metadata.KpiMemory;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.KeptAnswers;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHosts;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.source.web.SourceRequest;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.local.sourcestub.KoladaStub;
import se.malbild.local.sourcestub.StubFault;

/// What Kolada says of its KPIs, from one fetch to the next.
@QuarkusTest
class KoladaMetadataTest {

    private final KoladaStub stub =
            KoladaStub.start(Clock.fixed(Instant.parse("2026-05-02T10:00:00Z"), ZoneOffset.UTC));

    private List<String> indicatorsOf = List.of();

    @Inject
    Catalogue catalogue;

    @Inject
    MunicipalityRegister municipalities;

    @Inject
    KpiMemory memory;

    @Inject
    KoladaPublications publications;

    @Inject
    SourceHosts hosts;

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void theClientBringsEveryIndicatorThatIsAKpi() {
        assertThat(client().brings())
                .contains("kkik.fortroende-politiker", "scb.folkmangd")
                .doesNotContain("fokus.placering");
        assertThat(client().reader()).isEqualTo("kolada");
    }

    @Test
    void bothPilotsFiguresOfTheWholeCatalogueComeWithoutAProblem() throws Exception {
        List<String> all = client().brings().stream()
                .filter(code -> !code.startsWith("kolada."))
                .sorted()
                .toList();

        Findings found = read(fetch(all));

        assertThat(found.problems).isEmpty();
        assertThat(found.readings).hasSizeGreaterThan(all.size() * 2);
        assertThat(found.written()).anyMatch(written -> written.matches("2083 scb.folkmangd 2024 T 1[45][0-9]{3}"));
    }

    @Test
    void whatIsToldTheSecondTimeAsTheFirstIsNoNews() throws Exception {
        add("N98001", "Provets första, antal");

        remember(fetch(List.of("kolada.n98001")));

        assertThat(read(fetch(List.of("kolada.n98001"))).problems).isEmpty();
        CatalogueCalls.get("kolada-kpis/N98001")
                .statusCode(200)
                .body("title", is("Provets första, antal"), "indicator", is("kolada.n98001"))
                .body("changes", is(List.of()), "vanishedAt", nullValue(), "firstSeenAt", notNullValue());
    }

    @Test
    void whatChangesIsToldInTheRunAndCanBeReadAfterwards() throws Exception {
        add("N98002", "Provets andra, antal");
        stub.describe("N98002", "publ_period", "2026");
        stub.describe("N98002", "publication_date", "2027-02-24");
        remember(fetch(List.of("kolada.n98002")));
        stub.describe("N98002", "title", "Provets andra, andel (%)");
        stub.describe("N98002", "description", "Något annat mäts.");
        stub.describe("N98002", "is_divided_by_gender", true);
        stub.describe("N98002", "publication_date", "2027-03-01");
        stub.describe("N98002", "perspective", "Resurser");

        List<KeptAnswer> kept = fetch(List.of("kolada.n98002"));
        Findings found = read(kept);
        remember(kept);

        assertThat(found.problems)
                .filteredOn(problem -> problem.isRemark())
                .extracting(problem -> problem.code().name())
                .containsExactly(
                        "KPI_RETITLED",
                        "KPI_REDEFINED",
                        "KPI_DIVIDED_BY_GENDER",
                        "KPI_PUBLICATION_MOVED",
                        "KPI_CHANGED");
        assertThat(read(fetch(List.of("kolada.n98002"))).problems).noneMatch(problem -> problem.isRemark());
        CatalogueCalls.get("kolada-kpis/N98002")
                .body("title", is("Provets andra, andel (%)"), "publicationDate", is("2027-03-01"))
                .body(
                        "changes.kind",
                        contains("CHANGED", "PUBLICATION_MOVED", "DIVIDED_BY_GENDER", "REDEFINED", "RETITLED"))
                .body("changes[4].previously", is("Provets andra, antal"))
                .body("changes[3].now", is("Något annat mäts."));
        CatalogueCalls.get("kolada-kpis?sort=-changedAt&limit=200")
                .statusCode(200)
                .body("items.id", hasItem("N98002"));
        CatalogueCalls.get("kolada-kpis?sort=nothing").statusCode(400);
        CatalogueCalls.get("kolada-kpis/N98777").statusCode(404);
    }

    @Test
    void aKpiThatVanishesIsToldOfEveryTimeAndWithdrawsNothing() throws Exception {
        add("N98003", "Provets tredje, antal");
        add("N98004", "Provets fjärde, antal");
        List<String> both = List.of("kolada.n98003", "kolada.n98004");
        remember(fetch(both));
        stub.vanish("N98003");

        for (int time = 0; time < 2; time++) {
            List<KeptAnswer> kept = fetch(both);
            Findings found = read(kept);
            remember(kept);
            assertThat(found.told()).containsExactly("KPI_VANISHED 1:0 ");
            assertThat(found.readings)
                    .isNotEmpty()
                    .allMatch(reading -> reading.indicator().equals("kolada.n98004") && reading.value() != null);
        }
        CatalogueCalls.get("kolada-kpis/N98003")
                .body("changes.kind", contains("VANISHED"), "vanishedAt", notNullValue());

        stub.addKpi("N98003", "Provets tredje, antal", false);
        List<KeptAnswer> kept = fetch(both);
        assertThat(read(kept).told()).containsExactly("KPI_CAME_BACK 1:1 ");
        remember(kept);
        CatalogueCalls.get("kolada-kpis/N98003")
                .body("changes.kind", contains("CAME_BACK", "VANISHED"), "vanishedAt", nullValue());
    }

    @Test
    void anAnswerThatTellsOfNothingMakesNothingVanish() throws Exception {
        add("N98021", "Provets tjugoförsta, antal");
        add("N98022", "Provets tjugoandra, antal");
        List<String> both = List.of("kolada.n98021", "kolada.n98022");
        remember(fetch(both));
        stub.vanish("N98021");
        stub.vanish("N98022");

        List<KeptAnswer> kept = fetch(both);
        Findings found = read(kept);
        remember(kept);

        assertThat(found.told()).containsExactly("KPIS_NOT_TOLD 1:0 ");
        CatalogueCalls.get("kolada-kpis/N98021").body("changes", is(List.of()), "vanishedAt", nullValue());
    }

    @Test
    void halfTheIdsUnknownIsToldOfAndTheOthersCome() throws Exception {
        List<String> codes = new ArrayList<>();
        for (String id : List.of("N98011", "N98012", "N98013", "N98014")) {
            add(id, "Provets " + id + ", antal");
            codes.add("kolada." + id.toLowerCase(Locale.ROOT));
        }
        stub.faults().on(StubFault.HALF_UNKNOWN);

        Findings found = read(fetch(codes));

        assertThat(found.problems)
                .extracting(problem -> problem.arguments().getFirst())
                .containsExactly("N98012", "N98014");
        assertThat(found.readings)
                .extracting(reading -> reading.indicator())
                .containsOnly("kolada.n98011", "kolada.n98013");
    }

    @Test
    void metadataThatIsNonsenseHarmsNothing() throws Exception {
        add("N98005", "Provets femte, antal");
        remember(fetch(List.of("kolada.n98005")));
        stub.describe("N98005", "publication_date", "snart");
        stub.describe("N98005", "publ_period", "2026/27");
        stub.describe("N98005", "title", "Provets\u0000femte,\nantal");

        List<KeptAnswer> kept = fetch(List.of("kolada.n98005"));
        Findings found = read(kept);
        remember(kept);

        assertThat(found.problems)
                .extracting(problem -> problem.code().name(), problem -> problem.found())
                .contains(tuple("KPI_MISSHAPED", "snart"), tuple("KPI_MISSHAPED", "2026/27"));
        assertThat(found.readings).isNotEmpty();
        CatalogueCalls.get("kolada-kpis/N98005").body("title", is("Provets femte, antal"));
    }

    @Test
    void whatWasToldLaterIsNotOverwrittenByWhatWasToldBefore() throws Exception {
        add("N98006", "Provets sjätte, antal");
        List<KeptAnswer> earlier = fetch(List.of("kolada.n98006")).stream()
                .map(KoladaMetadataTest::aDayBefore)
                .toList();
        stub.describe("N98006", "title", "Provets sjätte, antal personer");
        remember(fetch(List.of("kolada.n98006")));

        remember(earlier);

        assertThat(read(earlier).problems).noneMatch(problem -> problem.isRemark());
        CatalogueCalls.get("kolada-kpis/N98006").body("title", is("Provets sjätte, antal personer"));
    }

    @Test
    void theDayOfPublicationIsThatWhichWasToldLastOfThePeriod() throws Exception {
        add("N98007", "Provets sjunde, antal");
        publishes("N98007", "2024", "2026-03-01");
        publishes("N98007", "2024", "2026-03-15");
        publishes("N98007", "2025", "2027-03-01");

        assertThat(client().publicationDays(Set.of("kolada.n98007", "scb.folkmangd")))
                .containsExactlyInAnyOrder(
                        new PublicationDay("kolada.n98007", "2024", LocalDate.parse("2026-03-15")),
                        new PublicationDay("kolada.n98007", "2025", LocalDate.parse("2027-03-01")));
        assertThat(publications.expected())
                .filteredOn(publication -> publication.kpi().equals("N98007"))
                .singleElement()
                .satisfies(publication -> {
                    assertThat(publication.indicator()).isEqualTo("kolada.n98007");
                    assertThat(publication.period()).isEqualTo("2025");
                    assertThat(publication.finalOn()).isEqualTo("2027-03-01");
                    assertThat(publication.preliminaryOn()).isNull();
                });
    }

    @Test
    void whatWasFetchedIsNewerThanWhatTheServiceKnowsByItself() throws Exception {
        stub.describe("N00003", "title", "Kostnader för personal, kr/inv");
        CatalogueCalls.post("kolada-indicators", Map.of("kpi", "N00003")).statusCode(201);

        List<KeptAnswer> kept = fetch(List.of("kolada.n00003"));
        assertThat(read(kept).told()).containsExactly("KPI_RETITLED 1:1 Kostnader för personal, kr/inv");
        remember(kept);

        assertThat(catalogue.indicatorTable().code("Kostnader för personal, kr/inv"))
                .hasValue("kolada.n00003");
        assertThat(catalogue.indicatorTable().code("Personalkostnader, kr/inv")).hasValue("kolada.n00003");
    }

    private void publishes(String kpi, String period, String day) throws Exception {
        stub.describe(kpi, "publ_period", period);
        stub.describe(kpi, "publication_date", day);
        remember(fetch(List.of("kolada." + kpi.toLowerCase(Locale.ROOT))));
    }

    private void add(String id, String title) {
        stub.addKpi(id, title, false);
        CatalogueCalls.post("kolada-indicators", Map.of("kpi", id, "titleSwedish", title, "measurementUnit", "antal"))
                .statusCode(201);
    }

    private KoladaClient client() {
        return new KoladaClient(catalogue, municipalities, memory, publications, hosts, stub.url());
    }

    private static SourceOrder order(List<String> indicators) {
        return new SourceOrder(indicators, List.of("2083", "2462"), 2022, 2024, null);
    }

    private List<KeptAnswer> fetch(List<String> indicators) throws SourceFailure {
        KoladaClient client = client();
        List<KeptAnswer> kept = new ArrayList<>();
        for (Portion portion : client.portions(order(indicators)).known()) {
            List<SourceRequest> asked = new ArrayList<>();
            Optional<SourceRequest> next = Optional.of(portion.first());
            while (next.isPresent()) {
                SourceAnswer answer = client.host().ask(next.get());
                asked.add(next.get());
                kept.add(new KeptAnswer(kept.size() + 1, portion.key(), answer));
                next = client.next(answer, asked);
            }
        }
        indicatorsOf = indicators;
        return kept;
    }

    private Findings read(List<KeptAnswer> kept) throws IOException {
        Findings found = new Findings();
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                client().read(answers(kept), order(indicatorsOf), catalogue.indicatorTable(), found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return found;
    }

    private void remember(List<KeptAnswer> kept) {
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                client().remember(answers(kept), order(indicatorsOf));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static KeptAnswers answers(List<KeptAnswer> kept) {
        return each -> {
            for (KeptAnswer answer : kept) {
                each.answer(answer);
            }
        };
    }

    private static KeptAnswer aDayBefore(KeptAnswer kept) {
        return new KeptAnswer(
                kept.number(),
                kept.portion(),
                new SourceAnswer(
                        kept.answer().request(),
                        200,
                        "application/json",
                        bytes(kept),
                        kept.answer().answeredAt().minusSeconds(86_400)));
    }

    private static byte[] bytes(KeptAnswer kept) {
        try (var open = kept.answer().open()) {
            return open.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
