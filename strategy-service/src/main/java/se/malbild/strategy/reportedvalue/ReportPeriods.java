package se.malbild.strategy.reportedvalue;

import java.time.LocalDate;

/// Years and quarters that are reported.
final class ReportPeriods {

    /// A year, or a quarter of one.
    static final String FORM = "(19|20|21)[0-9]{2}(-Q[1-4])?";

    private ReportPeriods() {}

    static LocalDate firstDay(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        int quarter = period.length() == 4 ? 1 : period.charAt(6) - '0';
        return LocalDate.of(year, 3 * quarter - 2, 1);
    }
}
