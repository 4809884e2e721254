package se.malbild.strategy.criterion;

import se.malbild.kit.language.Text;

/// A break of a series: figures before the year and from it on are not comparable.
///
/// @param period the first period after it
/// @param reason why
public record SeriesBreak(String period, Text reason) {

    /// Whether it lies between two years.
    boolean isBetween(int earlier, int later) {
        int first = Integer.parseInt(period.substring(0, 4));
        return earlier < first && first <= later;
    }
}
