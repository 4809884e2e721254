package se.malbild.indicator.source.scb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PxTermsTest {

    @Test
    void theConfigurationOfStatisticsSwedenIsUnderstood() throws Exception {
        assertThat(PxTerms.of(captured())).isEqualTo(new PxTerms(150_000, 3, Duration.ofSeconds(1), "sv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"maxDataCells\":150000  | \"maxDataCells\":0       | maxDataCells: 0",
                "\"maxDataCells\":150000  | \"maxDataCells\":\"all\" | maxDataCells: \"all\"",
                "\"timeWindow\":1         | \"window\":1             | timeWindow: –",
                "\"maxCallsPerTimeWindow\":3 | \"maxCallsPerTimeWindow\":-3 | maxCallsPerTimeWindow: -3",
                "\"json-stat2\",\"csv\"   | \"json-stat\",\"csv\"    | dataFormats: [\"json-stat\",\"csv\",\"px\",\"xlsx\",\"html\",\"json-px\"]"
            })
    void termsThatAreNoTermsAreRefused(String plain, String changed, String found) throws Exception {
        String config = captured().toString();
        assertThat(config).contains(plain);
        JsonNode other = new ObjectMapper().readTree(config.replace(plain, changed));

        assertThatThrownBy(() -> PxTerms.of(other))
                .isInstanceOf(NonsenseAnswer.class)
                .hasMessage(found);
    }

    private static JsonNode captured() throws IOException {
        try (InputStream config =
                Objects.requireNonNull(PxTermsTest.class.getResourceAsStream("/fixtures/scb/pxwebapi2_config.json"))) {
            return new ObjectMapper().readTree(config);
        }
    }
}
