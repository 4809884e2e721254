package se.malbild.strategy.plansheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.malbild.kit.workbook.CellKind;

/// The number of a goal, a theme or an activity, as a sheet has it.
///
/// @param theme 0 for what stands in no theme
/// @param position from 1
/// @param exact false when a program for sheets took it for a number, which has no zeros at its end: `1.1` may have
///     been `1.10`
record SheetNumber(int theme, int position, boolean exact) {

    private static final Pattern FORM = Pattern.compile("(?:([1-9]\\d{0,3})[.,])?([1-9]\\d{0,3})\\.?");
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[;\\n]\\s*|,\\s+|(?<=\\d)\\s+(?=\\d)");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Pattern WHOLES = Pattern.compile("[\\s,;]+");
    private static final int TEN = 10;

    // Fifty numbers of the longest with room to spare; patterns take long over much longer ones.
    private static final int LONGEST_CELL = 1_000;

    SheetNumber(int theme, int position) {
        this(theme, position, true);
    }

    /// Reads what stands in a cell. A date is what Excel makes of `1.2` in Swedish: its day and its month.
    static Optional<SheetNumber> of(RawCell cell) {
        String text = Tidy.edges(cell.text());
        if (cell.kind() == CellKind.OTHER) {
            return ofDate(text);
        }
        return of(text, cell.kind() != CellKind.NUMBER);
    }

    static Optional<SheetNumber> of(String text, boolean exact) {
        Matcher number = FORM.matcher(Tidy.edges(text));
        if (!number.matches()) {
            return Optional.empty();
        }
        int theme = number.group(1) == null ? 0 : Integer.parseInt(number.group(1));
        return Optional.of(new SheetNumber(theme, Integer.parseInt(number.group(2)), exact || theme == 0));
    }

    private static Optional<SheetNumber> ofDate(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(new SheetNumber(day.getDayOfMonth(), day.getMonthValue()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The numbers of activities in a cell that can have several.
    ///
    /// @return empty when something in it is no number, or it is too long for any
    static Optional<List<SheetNumber>> all(RawCell cell) {
        if (cell.kind() != CellKind.TEXT) {
            return cell.isBlank() ? Optional.of(List.of()) : of(cell).map(List::of);
        }
        if (cell.text().length() > LONGEST_CELL) {
            return Optional.empty();
        }
        List<SheetNumber> numbers = new ArrayList<>();
        for (String text : SEPARATORS.split(Tidy.edges(cell.text()), -1)) {
            // A comma without a blank behind it separates, unless it stands where the point of one number would.
            for (String one : of(text, true).isPresent() ? new String[] {text} : COMMAS.split(text, -1)) {
                Optional<SheetNumber> number = of(one, true);
                if (number.isEmpty() && !CellLines.isNone(Tidy.edges(one))) {
                    return Optional.empty();
                }
                number.ifPresent(numbers::add);
            }
        }
        return Optional.of(numbers);
    }

    /// The whole numbers in a cell that can have several. Excel takes `1,2` for one number in Swedish.
    ///
    /// @return empty when something in it is no whole number, or it is too long for any
    static Optional<List<Integer>> wholes(RawCell cell) {
        if (cell.kind() == CellKind.OTHER || cell.text().length() > LONGEST_CELL) {
            return Optional.empty();
        }
        boolean decimal = cell.kind() == CellKind.NUMBER && cell.text().indexOf('.') >= 0;
        List<Integer> numbers = new ArrayList<>();
        for (String text : WHOLES.split(Tidy.edges(cell.text()), -1)) {
            Optional<SheetNumber> number = decimal ? Optional.empty() : of(text, true);
            if (number.filter(one -> one.theme() == 0).isPresent()) {
                numbers.add(number.get().position());
            } else if (!CellLines.isNone(text)) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    /// What it is when it stands behind another of the same theme: Excel makes 1.1 of 1.10, which only the one before
    /// it tells apart.
    SheetNumber after(int before) {
        boolean lostZero = !exact && position < TEN && before + 1 == position * TEN;
        return lostZero ? new SheetNumber(theme, position * TEN) : new SheetNumber(theme, position);
    }

    @Override
    public String toString() {
        return theme == 0 ? Integer.toString(position) : theme + "." + position;
    }
}
