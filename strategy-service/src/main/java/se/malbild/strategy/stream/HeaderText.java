package se.malbild.strategy.stream;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/// Headers as text, and back to the byte. What is no text, or would be taken for base64, stands as base64.
final class HeaderText {

    private static final String BASE64 = "base64:";

    private HeaderText() {}

    /// By name. Of those with the same name the last one counts, as when an event is read.
    static Map<String, String> of(Headers headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Header header : headers) {
            byte[] value = header.value() == null ? new byte[0] : header.value();
            String text = text(value)
                    .filter(read -> !read.startsWith(BASE64))
                    .orElseGet(() -> BASE64 + Base64.getEncoder().encodeToString(value));
            texts.put(storable(header.key()), text);
        }
        return texts;
    }

    static Headers read(Map<String, String> texts) {
        RecordHeaders headers = new RecordHeaders();
        texts.forEach((name, text) -> headers.add(name, bytes(text)));
        return headers;
    }

    /// Bytes as UTF-8; none when they are no text, or none that the database can hold.
    static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// A text with the one character replaced that PostgreSQL has no place for.
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static byte[] bytes(String text) {
        return text.startsWith(BASE64)
                ? Base64.getDecoder().decode(text.substring(BASE64.length()))
                : text.getBytes(StandardCharsets.UTF_8);
    }
}
