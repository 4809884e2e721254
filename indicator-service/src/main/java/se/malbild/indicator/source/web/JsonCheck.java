package se.malbild.indicator.source.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// Whether an answer is JSON in UTF-8, by what it is called and by what it is. A source can answer 200 with a page in
/// HTML, and a mislabelled letter would be stored for good.
final class JsonCheck {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int DECODED_AT_ONCE = 8192;
    // The answers of the sources are five or six levels deep.
    private static final int DEEPEST = 100;
    private static final Set<String> UTF8 = Set.of("", "utf-8", "utf8");

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    /// What an answer turns out to be.
    enum Finding {
        JSON,
        /// It is called something else, or is something else from its first byte on.
        SOMETHING_ELSE,
        /// It begins as JSON and ends before its end.
        CUT_OFF,
        /// It begins as JSON and goes on as something else.
        DAMAGED
    }

    /// True for `application/json`, `text/json` (which older servers say) and what ends with `+json`, in UTF-8 or
    /// without a word about it.
    static boolean isCalledJson(String mediaType) {
        try {
            MediaType type = MediaType.valueOf(mediaType);
            String subtype = type.getSubtype();
            boolean json = "json".equalsIgnoreCase(subtype)
                    ? "application".equalsIgnoreCase(type.getType()) || "text".equalsIgnoreCase(type.getType())
                    : "application".equalsIgnoreCase(type.getType())
                            && subtype.regionMatches(true, subtype.length() - 5, "+json", 0, 5);
            String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "");
            return json && UTF8.stream().anyMatch(charset::equalsIgnoreCase);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    Finding of(byte[] bytes) {
        int start = startsWithMark(bytes) ? MARK.length : 0;
        if (!beginsAsJson(bytes, start)) {
            return bytes.length == start ? Finding.CUT_OFF : Finding.SOMETHING_ELSE;
        }
        return parsed(bytes, start);
    }

    private Finding parsed(byte[] bytes, int start) {
        Utf8 letters = letters(bytes, start);
        if (letters == Utf8.OTHERWISE) {
            return Finding.SOMETHING_ELSE;
        }
        try (JsonParser parser = json.createParser(bytes, start, bytes.length - start)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null ? Finding.JSON : Finding.DAMAGED;
        } catch (JsonEOFException _) {
            return Finding.CUT_OFF;
        } catch (JsonProcessingException _) {
            return letters == Utf8.CUT_OFF ? Finding.CUT_OFF : Finding.DAMAGED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Jackson would take JSON with zero bytes for UTF-16 or UTF-32.
    private static boolean beginsAsJson(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at < bytes.length
                && (bytes[at] == '{' || bytes[at] == '[')
                && (at + 1 == bytes.length || bytes[at + 1] != 0);
    }

    private static Utf8 letters(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer to = CharBuffer.allocate(DECODED_AT_ONCE);
        CoderResult result;
        do {
            to.clear();
            result = decoder.decode(from, to, false);
        } while (result.isOverflow());
        if (result.isError()) {
            return Utf8.OTHERWISE;
        }
        return from.hasRemaining() ? Utf8.CUT_OFF : Utf8.WHOLE;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    private enum Utf8 {
        WHOLE,
        CUT_OFF,
        OTHERWISE
    }
}
