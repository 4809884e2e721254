package se.malbild.indicator.source.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.ObservationStatus;

/// What a cell of figures says.
///
/// @param status whether there is a value
/// @param value with its scale as printed
record CellValue(ObservationStatus status, @Nullable BigDecimal value) {

    private static final int LONGEST = 30;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+([.,][0-9]+)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}( [0-9]{3})+(,[0-9]+)?");

    /// Reads a cell, already without markup and outer space.
    ///
    /// @return empty when it is neither a number nor a mark for a missing value
    static Optional<CellValue> of(String text) {
        return switch (text) {
            case ".." -> missing(ObservationStatus.NOT_AVAILABLE);
            case "." -> missing(ObservationStatus.NOT_APPLICABLE);
            case "X", "x" -> missing(ObservationStatus.SUPPRESSED);
            default -> number(text);
        };
    }

    private static Optional<CellValue> missing(ObservationStatus status) {
        return Optional.of(new CellValue(status, null));
    }

    private static Optional<CellValue> number(String text) {
        // U+2212 is the minus of typesetting, U+2011 the hyphen that does not break.
        String plain = text.replace('\u2212', '-').replace('\u2011', '-');
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(plain).matches() || THOUSANDS.matcher(plain).matches()) {
            BigDecimal value = new BigDecimal(plain.replace(" ", "").replace(',', '.'));
            return Optional.of(new CellValue(ObservationStatus.VALUE, value));
        }
        return Optional.empty();
    }
}
