package se.malbild.indicator.source.workbook.px;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Numbers as the data of a file has them: with a decimal point, now and then with an exponent.
final class PxNumber {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,2})?");

    private PxNumber() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// A number without exponent, with the digits that it was written with; another text as it is.
    static String plain(String text) {
        boolean hasExponent = text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
        return hasExponent && isNumber(text) ? new BigDecimal(text).toPlainString() : text;
    }
}
