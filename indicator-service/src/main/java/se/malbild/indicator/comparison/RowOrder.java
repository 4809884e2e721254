package se.malbild.indicator.comparison;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.paging.SortableFields;

/// The order of the rows of a table, which is at hand as a whole. Rows without what is sorted by come last either way.
final class RowOrder {

    private static final SortableFields SORTABLE = SortableFields.tieBreak("municipality")
            .with("rank", "rank")
            .with("value", "value")
            .with("municipality", "municipality")
            .with("municipalityName", "municipalityName")
            .with("county", "county")
            .with("status", "status")
            .byDefault("rank");

    private RowOrder() {}

    static Comparator<ComparisonRow> of(PageRequest page) {
        return page.sortedBy(SORTABLE).terms().stream()
                .map(RowOrder::of)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Comparator<ComparisonRow> of(SortOrder.Term term) {
        return switch (term.column()) {
            case "rank" -> by(ComparisonRow::rank, Comparator.naturalOrder(), term);
            case "value" -> by(ComparisonRow::value, Comparator.naturalOrder(), term);
            case "municipalityName" -> by(ComparisonRow::municipalityName, swedish(), term);
            case "county" -> by(ComparisonRow::county, swedish(), term);
            case "status" -> by(ComparisonRow::status, Comparator.naturalOrder(), term);
            default -> by(ComparisonRow::municipality, Comparator.naturalOrder(), term);
        };
    }

    private static <T> Comparator<ComparisonRow> by(
            Function<ComparisonRow, @Nullable T> key, Comparator<? super T> order, SortOrder.Term term) {
        Comparator<? super T> directed = term.descending() ? order.reversed() : order;
        return Comparator.comparing(key, Comparator.nullsLast(directed));
    }

    private static Comparator<String> swedish() {
        Collator collator = Collator.getInstance(Locale.of("sv"));
        return collator::compare;
    }
}
