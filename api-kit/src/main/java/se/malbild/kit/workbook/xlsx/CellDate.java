package se.malbild.kit.workbook.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// A day and time as workbooks store them: days since the end of 1899, or since 1904.
final class CellDate {

    private static final LocalDate START = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    // Excel has a 29 February 1900, as Lotus 1-2-3 had: from the 60th day on it is one day ahead.
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private CellDate() {}

    /// As ISO 8601: a day, a day with time, or a time alone; the number itself when it is no date.
    static String iso(BigDecimal stored, boolean since1904) {
        if (stored.signum() < 0 || stored.compareTo(LAST) >= 0) {
            return stored.toPlainString();
        }
        long seconds =
                stored.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long days = seconds / SECONDS.longValue();
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS.longValue());
        boolean midnight = time.equals(LocalTime.MIDNIGHT);
        if (days == 0 && !midnight) {
            return time.toString();
        }
        LocalDate day = day(days, since1904);
        return midnight ? day.toString() : LocalDateTime.of(day, time).toString();
    }

    private static LocalDate day(long days, boolean since1904) {
        if (since1904) {
            return START_1904.plusDays(days);
        }
        return START.plusDays(days >= DAY_THAT_NEVER_WAS ? days - 1 : days);
    }
}
