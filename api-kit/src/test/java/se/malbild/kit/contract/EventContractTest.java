package se.malbild.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventContractTest {

    private static final EventContract CONTRACT = EventContract.in(Path.of("../docs/events"));

    @Test
    void theExamplesKeepToTheContract() {
        assertThat(CONTRACT.examples()).hasSize(3).allSatisfy(example -> {
            assertThat(example.headers()).containsEntry("ce_type", example.type());
            assertThat(CONTRACT.violations(example.headers(), example.data())).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"number\":11 | \"number\":\"11\"",
                "\"municipality\":\"2083\" | \"municipality\":\"83\"",
                "\"gender\":\"T\" | \"gender\":\"X\"",
                "\"value\":225 | \"valve\":225",
                "\"status\":\"VALUE\" | \"status\":\"SUPPRESSED\"",
                "\"period\":\"2021\" | \"period\":\"20210\"",
                "2026-11-21T09:30:01.123456Z | 21/11 2026"
            })
    void dataThatDepartsIsFound(String good, String bad) {
        EventContract.Example example = CONTRACT.examples().getFirst();

        assertThat(example.data()).contains(good);
        assertThat(CONTRACT.violations(example.headers(), example.data().replace(good, bad)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ce_id", "ce_timeline", "ce_specversion", "content-type"})
    void aMissingHeaderIsFound(String header) {
        EventContract.Example example = CONTRACT.examples().getFirst();
        Map<String, String> headers = new HashMap<>(example.headers());
        headers.remove(header);

        assertThat(CONTRACT.violations(headers, example.data())).isNotEmpty();
    }

    @Test
    void aMessageOfNoKnownTypeIsFound() {
        assertThat(CONTRACT.violations(Map.of("ce_type", "se.malbild.other.v1"), "{}"))
                .isNotEmpty();
    }
}
