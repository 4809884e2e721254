package se.malbild.strategy.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.time.Sweden;

/// What is due in the municipality that the request is about.
@ApplicationScoped
@Transactional
class DueList {

    private final DueRows rows;
    private final RequestLanguage language;
    private final Clock clock;

    @Inject
    DueList(DueRows rows, RequestLanguage language, Clock clock) {
        this.rows = rows;
        this.language = language;
        this.clock = clock;
    }

    DueItems page(DueQuery query, SortOrder order, PageRequest page) {
        Instant now = clock.instant();
        LocalDate on = query.on == null ? Sweden.dayOf(now) : query.on;
        DueRows.Found found = rows.of(query, on, now, order, page);
        Language reader = language.current();
        List<DueItem> items =
                found.rows().stream().map(row -> item(row, reader)).toList();
        return new DueItems(
                on,
                totals(found.totals()),
                items,
                Page.of(items, page, count(query, found.totals())).meta());
    }

    private static long count(DueQuery query, Map<DueKind, Long> totals) {
        return query.kind == null
                ? totals.values().stream().mapToLong(Long::longValue).sum()
                : totals.getOrDefault(query.kind, 0L);
    }

    private static List<DueTotal> totals(Map<DueKind, Long> counted) {
        return Arrays.stream(DueKind.values())
                .map(kind -> new DueTotal(kind, counted.getOrDefault(kind, 0L)))
                .toList();
    }

    private static DueItem item(DueRow row, Language reader) {
        return new DueItem(
                row.kind(),
                row.thing(),
                row.detail(),
                row.plan(),
                row.strategy(),
                row.units(),
                row.since(),
                DueSentence.of(row).in(reader));
    }
}
