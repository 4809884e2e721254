package se.malbild.indicator.source.kolada;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.staging.Refused;
import se.malbild.indicator.staging.Repetitions;
import se.malbild.indicator.staging.Stage;
import se.malbild.local.sourcestub.KoladaStub;
import se.malbild.local.sourcestub.StubFault;

/// Rows that stand on two pages, which happens when figures come and go while pages are asked for.
@QuarkusTest
class RepeatedRowsTest {

    private final KoladaStub stub =
            KoladaStub.start(Clock.fixed(Instant.parse("2026-05-02T10:00:00Z"), ZoneOffset.UTC));

    @Inject
    EntityManager database;

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void aRowThatStandsTwiceAndTheSameCountsOnce() throws Exception {
        stub.faults().on(StubFault.ROWS_REPEATED);
        Findings found = fetch();

        Settled settled = settle(found.readings);

        assertThat(found.readings).hasSizeGreaterThan(290);
        assertThat(settled).isEqualTo(new Settled(290, new Refused(0, List.of())));
    }

    @Test
    void aRowThatStandsTwiceAndDiffersIsRefusedWithItsPlaceAndTheRestIsKept() throws Exception {
        stub.faults().on(StubFault.ROWS_CONTRADICTED);
        Findings found = fetch();
        int twice = found.readings.size() - 290;

        Settled settled = settle(found.readings);

        assertThat(settled.left()).isEqualTo(290L - twice);
        assertThat(settled.refused().total()).isEqualTo((long) twice).isPositive();
        assertThat(settled.refused().problems()).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.CONTRADICTION);
            assertThat(problem.place().column()).isEqualTo(1);
            assertThat(problem.arguments().getLast()).contains("(").contains(")");
        });
        // Answer 1 is of the KPI itself; the contradictions stand first on the pages after the first.
        assertThat(settled.refused().problems())
                .extracting(problem -> problem.place().row())
                .doesNotHaveDuplicates()
                .allMatch(answer -> answer > 2);
    }

    @Test
    void aRowThatIsLostBetweenTwoPagesIsNotMadeUpAndTakesNothingBack() throws Exception {
        stub.faults().on(StubFault.ROWS_SHIFTED);
        SourceOrder order = new SourceOrder(List.of("U07446"), List.of("2083", "2462"), 2015, 2024, null);
        Findings found = Fetch.of(stub.url(), order, 5).read();

        Settled settled = settle(found.readings);

        assertThat(settled.refused()).isEqualTo(new Refused(0, List.of()));
        assertThat(settled.left()).isEqualTo(19);
        assertThat(found.readings).allMatch(reading -> reading.value() != null);
    }

    private Findings fetch() throws IOException {
        return Fetch.of(stub.url(), new SourceOrder(List.of("U07446"), List.of(), 2024, 2024, null), 70)
                .read();
    }

    /// @param left how many figures are left
    private record Settled(long left, Refused refused) {}

    private Settled settle(List<Reading> readings) {
        UUID run = UUID.randomUUID();
        return QuarkusTransaction.requiringNew().call(() -> {
            Stage stage = new Stage(database, run);
            stage.create();
            try {
                stage.fill(rows -> {
                    for (Reading reading : readings) {
                        rows.add(reading);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Refused refused = new Repetitions(database, stage, code -> "(" + code + ")").settle(100);
            long left = ((Number) database.createNativeQuery("SELECT count(*) FROM import_stage_"
                                    + run.toString().replace("-", ""))
                            .getSingleResult())
                    .longValue();
            stage.drop();
            return new Settled(left, refused);
        });
    }
}
