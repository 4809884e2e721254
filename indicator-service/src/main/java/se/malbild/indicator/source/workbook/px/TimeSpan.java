package se.malbild.indicator.source.workbook.px;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All points in time from a first to a last: years (`A1`), halves (`H1`), thirds (`T1`), quarters (`Q1`), months
/// (`M1`) or weeks (`W1`). Those of a year are numbered after it: `20243` is a third quarter, `202403` March.
final class TimeSpan {

    private static final int YEAR_DIGITS = 4;

    private TimeSpan() {}

    /// Empty when it is no span of such times.
    static Optional<List<String>> of(String scale, String first, String last) {
        int parts = parts(scale);
        int digits = parts == 1 ? 0 : parts >= 10 ? 2 : 1;
        if (parts == 0 || !isTime(first, digits) || !isTime(last, digits) || first.compareTo(last) > 0) {
            return Optional.empty();
        }
        List<String> times = new ArrayList<>();
        int year = Integer.parseInt(first, 0, YEAR_DIGITS, 10);
        int part = digits == 0 ? 1 : Integer.parseInt(first, YEAR_DIGITS, first.length(), 10);
        String time = first;
        while (time.length() == last.length() && time.compareTo(last) <= 0) {
            times.add(time);
            boolean lastOfYear = part >= (parts == 53 ? weeks(year) : parts);
            year += lastOfYear ? 1 : 0;
            part = lastOfYear ? 1 : part + 1;
            time = "%04d".formatted(year) + (digits == 0 ? "" : ("%0" + digits + "d").formatted(part));
        }
        return Optional.of(times);
    }

    private static int parts(String scale) {
        return switch (scale) {
            case "A1" -> 1;
            case "H1" -> 2;
            case "T1" -> 3;
            case "Q1" -> 4;
            case "M1" -> 12;
            case "W1" -> 53;
            default -> 0;
        };
    }

    private static boolean isTime(String time, int digits) {
        return time.length() == YEAR_DIGITS + digits && time.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    // The week of 28 December is the last one of its year.
    private static int weeks(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 12, 28))
                .getMaximum();
    }
}
