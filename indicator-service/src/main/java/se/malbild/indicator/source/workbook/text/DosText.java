package se.malbild.indicator.source.workbook.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/// Tells whether a text is in the charset of DOS (code page 850), as old programs still write it. Its letters are signs
/// in Windows-1252: `ö` is a quotation mark, `ä` a low one, `å` a dagger. So it is certain only when every byte beyond
/// ASCII is such a letter within or beside a word, and not all of them can be signs.
final class DosText {

    static final Charset CHARSET = Charset.forName("IBM850");

    // ü é ä å Ä Å É ö Ö Ü
    private static final String LETTERS = "\u0081\u0082\u0084\u0086\u008E\u008F\u0090\u0094\u0099\u009A";
    // ü Å É: no character of Windows-1252.
    private static final String NO_SIGNS = "\u0081\u008F\u0090";
    // Ä Ö, which would be Ž and a trade mark before a word.
    private static final String NEVER_BEFORE_WORDS = "\u008E\u0099";
    private static final int O = 0x94;
    private static final int HIGH_QUOTE = 0x93;
    private static final int NO_BREAK_SPACE = 0xFF;

    private boolean possible = true;
    private boolean certain;
    private long opening;
    private long closing;

    private DosText() {}

    /// Reads bytes that are no UTF-8 to their end, or until one cannot be of that charset.
    static boolean isCertain(InputStream bytes) throws IOException {
        DosText text = new DosText();
        try (InputStream buffered = new BufferedInputStream(bytes)) {
            int before = -1;
            int here = buffered.read();
            while (here >= 0 && text.possible) {
                int after = buffered.read();
                if (here >= 0x80) {
                    text.take(before, here, after);
                }
                before = here;
                here = after;
            }
        }
        return text.possible && (text.certain || text.closing > text.opening);
    }

    private void take(int before, int here, int after) {
        if (here == NO_BREAK_SPACE) {
            possible &= isDigit(before) && isDigit(after);
            return;
        }
        // Letters of Windows-1252, and its signs that are no letters here.
        boolean begins = isOfWord(after);
        boolean ends = isOfWord(before);
        possible &= LETTERS.indexOf(here) >= 0 && (begins || ends);
        certain |= (begins && ends) || NO_SIGNS.indexOf(here) >= 0 || (begins && NEVER_BEFORE_WORDS.indexOf(here) >= 0);
        // What closes more quotations than were opened is no quotation mark.
        closing += here == O && ends && !begins ? 1 : 0;
        opening += here == HIGH_QUOTE || (begins && !ends) ? 1 : 0;
    }

    private static boolean isOfWord(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= 0x80 && LETTERS.indexOf(b) >= 0);
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
