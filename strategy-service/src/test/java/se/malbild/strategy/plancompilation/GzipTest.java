package se.malbild.strategy.plancompilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "br, GZIP ;q=0.5, *;q=0|true",
                "deflate, gzip; q=0.001|true",
                "gzip;q=1.000|true",
                "gzip;q=0|false",
                "gzip; q=0.000, br|false",
                "identity|false",
                "x-gzipped|false",
                "*|false",
                "''|false",
            })
    void isSentToWhoSaysThatItIsAccepted(String header, boolean accepted) {
        assertThat(Gzip.isAccepted(List.of(header))).isEqualTo(accepted);
        assertThat(Gzip.isAccepted(List.of("br", header))).isEqualTo(accepted);
    }

    @Test
    void nobodyHasToAcceptAnything() {
        assertThat(Gzip.isAccepted(List.of())).isFalse();
    }

    @Test
    void whatBothTheirCallersAskOf290MunicipalitiesIsKept() {
        var random = new Random(290);
        List<String> entries = new ArrayList<>();
        for (int number = 0; number < 680; number++) {
            entries.add("""
                    {"id":"%s","plan":"%s","number":"%d","text":"%s","status":"STARTED","behind":false}""".formatted(id(random), id(random), number, words(random)));
        }
        byte[] plain = String.join(",", entries).getBytes(StandardCharsets.UTF_8);

        byte[] packed = Gzip.pack(plain);

        assertThat(Gzip.unpack(packed)).isEqualTo(plain);
        assertThat(plain.length).isGreaterThan(150_000);
        assertThat(2L * 290 * packed.length).isLessThan(KeptCompilations.MOST_BYTES);
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String words(Random random) {
        List<String> words = List.of(
                "företag",
                "möten",
                "med",
                "och",
                "kommunen",
                "bygglov",
                "skolan",
                "inom",
                "utveckla",
                "dialog",
                "besök");
        List<String> chosen = new ArrayList<>();
        for (int number = 0; number < 14; number++) {
            chosen.add(words.get(random.nextInt(words.size())));
        }
        return String.join(" ", chosen);
    }
}
