package se.malbild.indicator.answer;

import java.util.List;
import java.util.function.Supplier;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.problem.Refusal;

/// Pages of a list that may have millions of rows.
///
/// @param ceiling how many rows are counted, and can be paged through
public record LongList(int ceiling) {

    /// What a page is made of.
    ///
    /// @param rows of the page
    /// @param total of the list
    public record Found<T>(List<T> rows, Total total) {}

    /// Counts only what the rows themselves do not tell: a page that is not full is the last one.
    ///
    /// @param rows gives those of the page
    /// @param total counts the list
    /// @throws Refusal.Invalid when the page lies beyond what can be paged through
    public <T> Found<T> page(PageRequest page, Supplier<List<T>> rows, Supplier<Total> total) {
        if (page.offset() >= ceiling) {
            return beyond(total.get());
        }
        List<T> found = rows.get();
        boolean isLast = !found.isEmpty() && found.size() < page.limit();
        return new Found<>(found, isLast ? Total.exactly((long) page.offset() + found.size()) : total.get());
    }

    private <T> Found<T> beyond(Total total) {
        if (total.records() >= ceiling) {
            throw new Refusal.Invalid(
                    "page",
                    Text.of(
                            "bara de första %d raderna kan bläddras fram; begränsa urvalet, eller hämta allt som csv",
                            "only the first %d rows can be paged through; narrow the filter, or fetch it all as csv",
                            ceiling));
        }
        return new Found<>(List.of(), total);
    }
}
