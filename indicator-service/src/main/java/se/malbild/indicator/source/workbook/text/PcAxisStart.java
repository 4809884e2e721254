package se.malbild.indicator.source.workbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import se.malbild.indicator.source.SourceFile;

/// How a file of PC-Axis begins: with one of its keywords, perhaps in a language, and a value.
public final class PcAxisStart {

    private static final int START = 512;
    private static final Pattern KEYWORD = Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF)?\\s*"
            + "(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|LANGUAGES|CREATION-DATE|NEXT-UPDATE|PX-SERVER|DIRECTORY-PATH"
            + "|UPDATE-FREQUENCY|TABLEID|SYNONYMS|DEFAULT-GRAPH|DECIMALS|SHOWDECIMALS|ROUNDING|MATRIX|AGGREGALLOWED"
            + "|AUTOPEN|SUBJECT-CODE|SUBJECT-AREA|CONFIDENTIAL|COPYRIGHT|DESCRIPTION|TITLE|DESCRIPTIONDEFAULT"
            + "|CONTENTS|UNITS|STUB|HEADING|VALUES)"
            + "(?:\\[[A-Za-z-]{2,8}])?\\s*=\\s*(?:\"|-?[0-9]|YES\\b|NO\\b).*");

    private PcAxisStart() {}

    /// True when the file begins so.
    public static boolean matches(SourceFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            return matches(new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1));
        }
    }

    static boolean matches(String start) {
        return KEYWORD.matcher(start).matches();
    }
}
