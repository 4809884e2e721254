package se.malbild.indicator.source.kolada;

import java.math.BigDecimal;
import java.util.Optional;
import se.malbild.indicator.catalogue.Scale;

/// Numbers as they are printed in JSON, never by way of a floating point.
final class KoladaNumber {

    private static final int LONGEST = 30;

    private KoladaNumber() {}

    /// The number with the decimals that are printed; none when it has more digits than any figure has, written out.
    static Optional<BigDecimal> of(String printed, Scale scale) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal number;
        try {
            number = new BigDecimal(printed);
        } catch (NumberFormatException _) {
            // An exponent that no number can have is good JSON.
            return Optional.empty();
        }
        if (Math.abs((long) number.scale()) > LONGEST || number.precision() - (long) number.scale() > LONGEST) {
            return Optional.empty();
        }
        // Kolada prints counts as 15338.0, since all its numbers are of one type; there is no tenth of an inhabitant.
        boolean tenths = scale.wholeNumbers() && scale.holds(number);
        return Optional.of(tenths || number.scale() < 0 ? number.setScale(0) : number);
    }
}
