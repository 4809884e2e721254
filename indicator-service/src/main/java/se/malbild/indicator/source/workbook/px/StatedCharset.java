package se.malbild.indicator.source.workbook.px;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.malbild.indicator.source.SourceFile;

/// The charset that a file says it is in, for when its bytes do not tell. They are not UTF-8 then, whatever it says.
final class StatedCharset {

    private static final int START = 64 * 1024;
    private static final Pattern CODEPAGE = Pattern.compile("(?m)^\\s*CODEPAGE\\s*=\\s*\"([^\"]{1,40})\"");
    private static final Pattern CHARSET = Pattern.compile("(?m)^\\s*CHARSET\\s*=\\s*\"ANSI\"");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String DOS = "IBM850";

    private StatedCharset() {}

    static Charset of(SourceFile file) throws IOException {
        String start;
        try (InputStream bytes = file.open()) {
            start = new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
        Matcher codepage = CODEPAGE.matcher(start);
        if (codepage.find()) {
            return named(codepage.group(1).strip());
        }
        // Without a word of it the text is in the charset of DOS, as the format began.
        return CHARSET.matcher(start).find() || !Charset.isSupported(DOS) ? WINDOWS : Charset.forName(DOS);
    }

    private static Charset named(String name) {
        String full =
                name.chars().allMatch(Character::isDigit) ? (name.startsWith("125") ? "windows-" : "IBM") + name : name;
        try {
            Charset charset = Charset.forName(full);
            boolean isLatin1 = charset.equals(StandardCharsets.ISO_8859_1);
            boolean isOfSingleBytes =
                    charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
            // Windows-1252 has all of Latin-1 that is of use, and dashes and quotation marks.
            return isLatin1 || !isOfSingleBytes ? WINDOWS : charset;
        } catch (IllegalArgumentException e) {
            return WINDOWS;
        }
    }
}
