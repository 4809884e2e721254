package se.malbild.indicator.source.kolada;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.kit.file.Sha256;

/// What a page says of itself, once it is known to be whole.
///
/// @param rowCount how many values it has
/// @param next where the next page is, as it is written; empty when there is none
/// @param digest of its values, the same for the same values
record PageHead(int rowCount, String next, String digest) {

    /// Numbers may be of any length here: what is no reasonable number is told of by itself.
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonFactory STRICT =
            JSON.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// Goes through the whole page.
    ///
    /// @throws DamagedPage when it is cut off or no page
    static PageHead of(SourceAnswer answer) throws DamagedPage {
        try (InputStream open = answer.open()) {
            byte[] bytes = open.readAllBytes();
            try (JsonParser in = STRICT.createParser(bytes)) {
                return read(in, bytes);
            }
        } catch (IOException e) {
            throw new DamagedPage(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static PageHead read(JsonParser in, byte[] bytes) throws IOException, DamagedPage {
        require(in.nextToken() == JsonToken.START_OBJECT, "{");
        int rows = -1;
        String next = "";
        String digest = "";
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (name.equals("values")) {
                require(value == JsonToken.START_ARRAY, "values: [");
                int from = (int) in.currentTokenLocation().getByteOffset();
                rows = rows(in);
                digest = digest(bytes, from, (int) in.currentTokenLocation().getByteOffset());
            } else if (name.equals("next_url")) {
                require(value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL, "next_url: \"…\"");
                next = value == JsonToken.VALUE_NULL ? "" : in.getText();
            } else {
                in.skipChildren();
            }
        }
        require(in.currentToken() == JsonToken.END_OBJECT && in.nextToken() == null, "}");
        require(rows >= 0, "values");
        return new PageHead(rows, next, digest);
    }

    private static int rows(JsonParser in) throws IOException {
        int rows = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            rows++;
            in.skipChildren();
        }
        return rows;
    }

    private static String digest(byte[] bytes, int from, int to) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes, from, to - from);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void require(boolean met, String expected) throws DamagedPage {
        if (!met) {
            throw new DamagedPage(expected);
        }
    }
}
