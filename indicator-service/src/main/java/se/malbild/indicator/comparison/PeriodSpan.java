package se.malbild.indicator.comparison;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// The periods from one to another of the same kind: years, quarters or months.
///
/// @param kind of both
/// @param first counted in periods of that kind
/// @param last counted likewise
record PeriodSpan(Kind kind, int first, int last) {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    /// What a period is.
    enum Kind {
        YEAR(1),
        QUARTER(QUARTERS),
        MONTH(MONTHS);

        private final int ofYear;

        Kind(int ofYear) {
            this.ofYear = ofYear;
        }

        static Kind of(String period) {
            if (period.indexOf('-') < 0) {
                return YEAR;
            }
            return period.indexOf('Q') < 0 ? MONTH : QUARTER;
        }

        private int count(String period) {
            return switch (this) {
                case YEAR -> Integer.parseInt(period);
                case QUARTER -> QUARTERS * Integer.parseInt(period.substring(0, 4)) + period.charAt(6) - '1';
                case MONTH ->
                    MONTHS * YearMonth.parse(period).getYear()
                            + YearMonth.parse(period).getMonthValue()
                            - 1;
            };
        }

        private String written(int counted) {
            int year = counted / ofYear;
            int within = counted % ofYear + 1;
            return switch (this) {
                case YEAR -> "%04d".formatted(year);
                case QUARTER -> "%04d-Q%d".formatted(year, within);
                case MONTH -> "%04d-%02d".formatted(year, within);
            };
        }
    }

    /// @param from a period in its written form
    /// @param to another, of the same kind
    static PeriodSpan of(String from, String to) {
        Kind kind = Kind.of(from);
        return new PeriodSpan(kind, kind.count(from), kind.count(to));
    }

    /// How many there are; none or fewer when the span ends before it begins.
    int length() {
        return last - first + 1;
    }

    /// Those of the span, the oldest first.
    List<String> periods() {
        return IntStream.rangeClosed(first, last).mapToObj(kind::written).toList();
    }
}
