package se.malbild.kit.workbook.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// A number as it was typed. Workbooks store binary floating point, which shows from the 16th digit on: Excel itself
/// takes and shows 15, so `3.1900000000000004` was typed as `3.19`.
final class CellNumber {

    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);
    // The largest number of floating point has 309 digits; what is longer would grow without limit when written out.
    private static final int LONGEST = 400;

    private CellNumber() {}

    /// Its digits with a decimal point and no exponent; empty when it is no number.
    static Optional<String> typed(String stored) {
        if (isShortAndPlain(stored)) {
            return Optional.of(stored);
        }
        return number(stored).map(CellNumber::written);
    }

    /// What is seen of a number that is shown as a percentage.
    static Optional<String> percent(String stored) {
        return number(stored).map(number -> written(number.movePointRight(2)));
    }

    static Optional<BigDecimal> number(String stored) {
        if (stored.isEmpty() || stored.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(stored);
            if (Math.abs((long) number.scale()) > LONGEST) {
                return Optional.empty();
            }
            boolean asTyped = number.precision() <= TYPED.getPrecision();
            return Optional.of(asTyped ? number : number.round(TYPED).stripTrailingZeros());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String written(BigDecimal number) {
        return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
    }

    // Most numbers: digits, perhaps a minus, perhaps a point between digits.
    private static boolean isShortAndPlain(String stored) {
        int start = stored.startsWith("-") ? 1 : 0;
        int points = 0;
        for (int i = start; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if (c == '.' && i > start && i < stored.length() - 1) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int digits = stored.length() - start - points;
        return points <= 1 && digits > 0 && digits <= TYPED.getPrecision();
    }
}
