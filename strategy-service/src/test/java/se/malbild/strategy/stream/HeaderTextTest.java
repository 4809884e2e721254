package se.malbild.strategy.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderTextTest {

    static Map<String, byte[]>[] values() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, byte[]>[] values = new Map[] {
            Map.of("Hedemora å ä ö", "Hedemora å ä ö".getBytes(StandardCharsets.UTF_8)),
            Map.of("", new byte[0]),
            Map.of("base64:/wD+", new byte[] {(byte) 0xff, 0, (byte) 0xfe}),
            Map.of("base64:YQBi", "a\0b".getBytes(StandardCharsets.UTF_8)),
            Map.of("base64:YmFzZTY0Ong=", "base64:x".getBytes(StandardCharsets.UTF_8))
        };
        return values;
    }

    @ParameterizedTest
    @MethodSource("values")
    void aHeaderIsKeptAsTextOrBase64AndReadBackToTheByte(Map<String, byte[]> value) {
        String text = value.keySet().iterator().next();
        byte[] bytes = value.values().iterator().next();
        Headers headers = new RecordHeaders().add("name", bytes);

        Map<String, String> kept = HeaderText.of(headers);

        assertThat(kept).containsExactly(Map.entry("name", text));
        assertThat(HeaderText.read(kept).lastHeader("name").value()).isEqualTo(bytes);
    }
}
