package se.malbild.indicator.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSettingsTest {

    private static final Path DEFAULTS = Path.of("src/main/resources/application.properties");

    @Test
    void areThoseOfAllSourcesUnlessASourceHasItsOwn() throws Exception {
        SmallRyeConfig config = config(Map.of(
                "malbild.sources.scb.requests-per-second", "0.5",
                "malbild.sources.scb.largest-answer", "4M",
                "malbild.sources.attempts", "7"));

        SourceSettings scb = SourceSettings.of(config, "scb");
        SourceSettings kolada = SourceSettings.of(config, "kolada");

        assertThat(scb.requestsPerSecond()).isEqualTo(0.5);
        assertThat(scb.largestAnswer()).isEqualTo(4L * 1024 * 1024);
        assertThat(scb.attempts()).isEqualTo(7);
        assertThat(kolada.requestsPerSecond()).isEqualTo(5);
        assertThat(kolada.largestAnswer()).isEqualTo(32L * 1024 * 1024);
        assertThat(kolada.answerTimeout()).isEqualTo(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({
        "requests-per-second, 0",
        "connect-timeout, 0s",
        "answer-timeout, 0s",
        "largest-answer, 0",
        "largest-answer, 2G",
        "attempts, 0",
        "first-wait, 0s",
        "longest-wait, 10ms",
        "breaker-attempts, 0",
        "breaker-pause, 0s",
    })
    void sayWhatCannotBeSet(String key, String value) throws Exception {
        SmallRyeConfig config = config(Map.of("malbild.sources." + key, value));

        assertThatIllegalStateException()
                .isThrownBy(() -> SourceSettings.of(config, "kolada"))
                .withMessageContaining("malbild.sources." + key);
    }

    private static SmallRyeConfig config(Map<String, String> set) throws IOException {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(DEFAULTS.toUri().toURL(), 100))
                .withSources(new PropertiesConfigSource(set, "set", 200))
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withConverter(Duration.class, 200, new DurationConverter())
                .build();
    }
}
