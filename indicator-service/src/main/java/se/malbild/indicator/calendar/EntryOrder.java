package se.malbild.indicator.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.calendar.reckoning.Entry;
import se.malbild.indicator.calendar.reckoning.Expectation;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.time.Sweden;

/// In which orders the lines of the calendar can be read.
final class EntryOrder {

    static final SortableFields SORTABLE = SortableFields.tieBreak("place")
            .with("fetchAt", "fetchAt")
            .with("expectedOn", "expectedOn")
            .with("source", "source")
            .with("state", "state")
            .byDefault("fetchAt,expectedOn");

    private static final Comparator<Entry> BY_PLACE = Comparator.comparing(Entry::source)
            .thenComparing(entry -> entry.reader() == null ? "" : entry.reader())
            .thenComparing(Entry::kind)
            .thenComparing(entry -> entry.expectation().map(Expectation::period).orElse(""))
            .thenComparing(entry -> entry.indicators().getFirst());

    private EntryOrder() {}

    static Comparator<Entry> of(SortOrder order) {
        return order.terms().stream()
                .map(term -> term.descending() ? by(term.column()).reversed() : by(term.column()))
                .reduce(Comparator::thenComparing)
                .orElse(BY_PLACE);
    }

    /// The day that an entry is fetched on, or else expected; none when it is neither.
    static @Nullable LocalDate day(Entry entry) {
        return entry.fetchAt() == null
                ? entry.expectation().map(Expectation::from).orElse(null)
                : Sweden.dayOf(entry.fetchAt());
    }

    // What is not fetched comes last.
    private static Comparator<Entry> by(String column) {
        return switch (column) {
            case "fetchAt" -> Comparator.comparing(entry -> entry.fetchAt() == null ? Instant.MAX : entry.fetchAt());
            case "expectedOn" ->
                Comparator.comparing(
                        entry -> entry.expectation().map(Expectation::from).orElse(LocalDate.MAX));
            case "source" -> Comparator.comparing(Entry::source);
            case "state" -> Comparator.comparing(Entry::state);
            default -> BY_PLACE;
        };
    }
}
