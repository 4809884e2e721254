package se.malbild.indicator.source.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.Dash;
import se.malbild.indicator.layout.DecimalMark;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.CellKind;

/// What a cell of figures says.
sealed interface CellValue {

    Pattern HIDDEN = Pattern.compile("(?i)(?:<|≤|färre än|mindre än|fewer than|less than) ?[0-9]{1,9} ?%?");

    /// A figure, or that there is none: not available, not applicable, or hidden by its publisher, as `x` and `<20`
    /// say.
    ///
    /// @param value with its scale as printed; null unless the status is `VALUE`
    record Given(ObservationStatus status, @Nullable BigDecimal value) implements CellValue {

        static final CellValue NOT_AVAILABLE = new Given(ObservationStatus.NOT_AVAILABLE, null);
        static final CellValue NOT_APPLICABLE = new Given(ObservationStatus.NOT_APPLICABLE, null);
        static final CellValue SUPPRESSED = new Given(ObservationStatus.SUPPRESSED, null);
    }

    /// An empty cell: nothing is said.
    enum Nothing implements CellValue {
        NOTHING
    }

    /// Something that is no figure.
    record Refused(Code code) implements CellValue {

        static final CellValue NOT_A_NUMBER = new Refused(Code.NOT_A_NUMBER);
    }

    /// A number whose mark can stand before decimals or thousands, as in `1.234`.
    ///
    /// @param mark the one that stands there
    record Undecided(DecimalMark mark, BigDecimal asDecimals, BigDecimal asThousands) implements CellValue {

        CellValue by(DecimalMark decimal) {
            return number(decimal == mark ? asDecimals : asThousands);
        }

        List<String> candidates() {
            return List.of(asDecimals.toPlainString(), asThousands.toPlainString());
        }
    }

    /// A number with a mark that something explains, or nothing does.
    ///
    /// @param number what stands there without the mark
    record Marked(CellValue number, String mark) implements CellValue {}

    static CellValue number(BigDecimal value) {
        return new Given(ObservationStatus.VALUE, value);
    }

    /// Reads a cell.
    ///
    /// @param text as it stands
    /// @param dash what a lone dash says
    /// @param decimal the decimal mark, where it is known beforehand
    static CellValue of(String text, CellKind kind, Dash dash, @Nullable DecimalMark decimal) {
        return switch (kind) {
            case EMPTY -> Nothing.NOTHING;
            case TEXT -> written(text, dash, decimal);
            case NUMBER -> WrittenNumber.stored(text);
            case OTHER -> text.isBlank() ? Nothing.NOTHING : Refused.NOT_A_NUMBER;
            case ERROR -> error(text);
            case UNCOMPUTED -> new Refused(Code.FORMULA_WITHOUT_VALUE);
        };
    }

    private static CellValue written(String text, Dash dash, @Nullable DecimalMark decimal) {
        CellValue plain = WrittenNumber.plain(text, decimal);
        if (plain != null) {
            return plain;
        }
        String clean = HeadingText.plain(text);
        return switch (clean.toLowerCase(Locale.ROOT)) {
            case "" -> Nothing.NOTHING;
            case "..", "...", "…", "na", "n/a", "n.a.", "nan", "null", "none", "saknas", "uppgift saknas", "missing" ->
                Given.NOT_AVAILABLE;
            case "." -> Given.NOT_APPLICABLE;
            case "x" -> Given.SUPPRESSED;
            case "-" -> dash == Dash.ZERO ? number(BigDecimal.ZERO) : Given.NOT_AVAILABLE;
            default -> clean.startsWith("#") ? error(clean) : number(clean, decimal);
        };
    }

    // "<20" is how many publishers hide a small number.
    private static CellValue number(String clean, @Nullable DecimalMark decimal) {
        if (HIDDEN.matcher(clean).matches()) {
            return Given.SUPPRESSED;
        }
        CellValue number = WrittenNumber.of(clean, decimal);
        return number.equals(Refused.NOT_A_NUMBER) ? marked(clean, decimal) : number;
    }

    private static CellValue marked(String clean, @Nullable DecimalMark decimal) {
        Optional<ValueMark> marked = ValueMark.of(clean);
        CellValue number =
                marked.map(value -> WrittenNumber.of(value.number(), decimal)).orElse(Refused.NOT_A_NUMBER);
        return number instanceof Refused
                ? number
                : new Marked(number, marked.orElseThrow().mark());
    }

    private static CellValue error(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "#N/A", "#SAKNAS!", "#NA", "#N/A!", "#SAKNAS" -> Given.NOT_AVAILABLE;
            default -> new Refused(Code.CELL_ERROR);
        };
    }

    /// True for what is, or was meant to be, a figure or a mark for its absence.
    default boolean isFigure() {
        return switch (this) {
            case Given given -> true;
            case Nothing nothing -> false;
            case Refused(Code code) -> code != Code.NOT_A_NUMBER;
            case Undecided undecided -> true;
            case Marked marked -> true;
        };
    }
}
