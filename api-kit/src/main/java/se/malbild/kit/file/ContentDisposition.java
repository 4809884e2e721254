package se.malbild.kit.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// The header that tells a browser to keep an answer as a file, and under which name (RFC 6266).
public final class ContentDisposition {

    private static final String UNESCAPED = "!#$&+-.^_`|~"; // attr-char of RFC 8187, beside letters and digits

    private ContentDisposition() {}

    /// The header's value. The name is given twice: as it is, and in ASCII for whoever cannot read that.
    public static String attachment(String fileName) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain(fileName), encoded(fileName));
    }

    // Letters lose their marks (å becomes a). A quotation mark would end the name, and a percent sign is read by some
    // as an escape.
    private static String plain(String fileName) {
        return Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7E]", "_")
                .replaceAll("[\"\\\\%]", "_");
    }

    private static String encoded(String fileName) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append("%%%02X".formatted(octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || UNESCAPED.indexOf(octet) >= 0;
    }
}
