package se.malbild.local.benchmark.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.local.benchmark.BenchmarkHelp;
import se.malbild.local.launcher.Terminal;
import se.malbild.local.sourcestub.SourceStub;

class FetchBenchmarkTest {

    @Test
    void theHelpNamesEveryOptionWithItsDefault() throws IOException {
        BenchmarkHelp.of("fetch-benchmark").describes(new FetchBenchmark(), Stream.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--kpis=0", "--kpis=1001", "--years=0", "--years=16", "--rounds=0", "--warm-up=-1"})
    void whatCannotBeMeasuredIsRefusedBeforeAnythingStarts(String option) {
        assertThat(Terminal.run(new FetchBenchmark(), option)).isEqualTo(1);
    }

    @Test
    void theTableShowsTheMediansAndWhetherTheAimIsReached() {
        List<Outcome> outcomes = Stream.of(10, 4, 8).map(FetchBenchmarkTest::of).toList();

        String table = Measured.table(List.of(
                new Measured(Pace.OF_THE_HOUSE, false, outcomes, OptionalLong.of(300)),
                new Measured(Pace.UNBOUND, true, List.of(of(10)), OptionalLong.empty())));

        assertThat(table)
                .contains(
                        "| five requests a second | no | 174,000 | 36 | 7.00 s | 1.00 s | 8.00 s | 21,750 | yes | 300 MB |")
                .contains("| no limit | yes | 174,000 | 36 | 9.00 s | 1.00 s | 10.00 s | 17,400 | NO | ? MB |");
    }

    private static Outcome of(int seconds) {
        Duration total = Duration.ofSeconds(seconds);
        return new Outcome(174_000, total, total.minusSeconds(1), Duration.ofSeconds(1), 36);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSourceKnowsTheKpisThatAreMeasured(boolean dividedByGender) throws IOException {
        Kpis kpis = Kpis.of(2, dividedByGender);
        try (SourceStub stub = SourceStub.start(0)) {
            kpis.addTo(stub);

            URI figures = URI.create("%s/data/kpi/%s/municipality/2083/year/2024"
                    .formatted(stub.koladaUrl(), String.join(",", kpis.ids())));
            String answer = new String(figures.toURL().openStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).contains(kpis.ids()).contains("\"count\":2");
            assertThat(answer.contains("\"gender\":\"K\"")).isEqualTo(dividedByGender);
        }
        assertThat(kpis.codes())
                .containsExactlyElementsOf(kpis.ids().stream()
                        .map(id -> "kolada." + id.replace("N", "n"))
                        .toList());
    }
}
