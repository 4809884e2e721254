package se.malbild.local.benchmark.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import se.malbild.local.launcher.Refusal;
import se.malbild.local.launcher.Terminal;

class StreamBenchmarkTest {

    /// The help stands in the script, so that it needs no build.
    @Test
    void theHelpNamesEveryOptionWithItsDefault() throws IOException {
        String help = Files.readString(Path.of("../stream-benchmark"));

        for (OptionSpec option :
                new CommandLine(new StreamBenchmark()).getCommandSpec().options()) {
            assertThat(help).contains("  " + option.longestName() + " ");
            if (option.type() == int.class) {
                assertThat(help).containsPattern(option.longestName() + " <\\w+> .*\\(" + option.getValue() + "\\)");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--changes=0", "--single-changes=0"})
    void whatCannotBeMeasuredIsRefusedBeforeAnythingStarts(String option) {
        assertThat(Terminal.run(new StreamBenchmark(), option)).isEqualTo(1);
    }

    @Test
    void theTableSaysWhetherWhatIsWantedIsReached() {
        List<Rate> rates = List.of(
                new Rate("publisher", 1_000_000, Duration.ofSeconds(20), 30_000),
                new Rate("strategy-service", 60_000, Duration.ofSeconds(2), 30_000),
                new Rate("Kafka", 1_000, Duration.ofSeconds(1), 0));

        assertThat(Rate.table(rates)).isEqualTo("""
                | | events | time | events a second | at least | reached |
                |---|---|---|---|---|---|
                | publisher | 1,000,000 | 20.0 s | 50,000 | 30,000 | yes |
                | strategy-service | 60,000 | 2.0 s | 30,000 | 30,000 | yes |
                | Kafka | 1,000 | 1.0 s | 1,000 | – | – |
                """);
        assertThat(Rate.table(List.of(new Rate("slow", 29_999, Duration.ofSeconds(1), 30_000))))
                .contains("| NO |");
    }

    @Test
    void halfOfTheDelaysAreAtMostTheMedian() {
        Delays delays = new Delays(IntStream.rangeClosed(1, 200)
                .mapToObj(i -> Duration.ofMillis(201 - i))
                .toList());

        assertThat(delays.table()).isEqualTo("""
                | single changes | median | p95 | longest | median at most | reached |
                |---|---|---|---|---|---|
                | 200 | 100.0 ms | 190.0 ms | 200.0 ms | 100 ms | yes |
                """);
        assertThat(new Delays(List.of(Duration.ofMillis(101))).table()).contains("| NO |");
    }

    @Test
    void whatKafkasProgramSaysLastIsItsResult() {
        Rate rate = KafkaReference.rate("""
                49152 records sent, 9830.4 records/sec (3.28 MB/sec), 12.3 ms avg latency, 99.0 ms max latency.
                100000 records sent, 50000.000000 records/sec (16.69 MB/sec), 10.00 ms avg latency, 99.00 ms max latency.
                """);

        assertThat(rate.events()).isEqualTo(100_000);
        assertThat(rate.perSecond()).isEqualTo(50_000);
        assertThatThrownBy(() -> KafkaReference.rate("No broker is there"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No broker is there");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "21750, 1", "21751, 2", "1000000, 46"})
    void anIndicatorHasItsYearsMunicipalitiesAndGenders(long changes, long indicators) {
        assertThat(Ledger.indicators(changes)).isEqualTo(indicators);
    }
}
