package se.malbild.strategy.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.strategy.forum.Forums;
import se.malbild.strategy.forum.HeldForum;

/// Whether what is to happen several times a year does, in the municipality that the request is about.
@ApplicationScoped
@Transactional
class Cadences {

    private static final Comparator<CadenceResponse> BY_ID = Comparator.comparing(CadenceResponse::id);

    private final CadenceRows rows;
    private final Forums forums;
    private final Clock clock;

    @Inject
    Cadences(CadenceRows rows, Forums forums, Clock clock) {
        this.rows = rows;
        this.forums = forums;
        this.clock = clock;
    }

    /// What is for the year that is asked about, as it stands on the day.
    Page<CadenceResponse> page(CadenceDay day, CadenceQuery query, SortOrder order, PageRequest page) {
        LocalDate on = day.on(clock);
        int year = day.year(clock);
        Map<UUID, List<LocalDate>> happened = rows.days(year);
        List<CadenceResponse> found = rows.targets().stream()
                .filter(target -> target.rule().isFor(year))
                .map(target -> CadenceResponse.of(
                        target, target.rule().standing(year, on, happened.getOrDefault(what(target), List.of())), on))
                .filter(query::asksFor)
                .sorted(comparator(order))
                .toList();
        return Page.cut(found, page);
    }

    // What an activity's details did, it did.
    private static UUID what(CadenceTarget target) {
        return switch (target.kind()) {
            case FORUM -> Objects.requireNonNull(target.forum());
            case ACTIVITY -> Objects.requireNonNull(target.activity());
            case DETAIL -> Objects.requireNonNull(target.detail());
        };
    }

    ForumCadenceResponse ofForum(UUID id, CadenceDay day) {
        HeldForum forum = forums.held(id);
        LocalDate on = day.on(clock);
        int year = day.year(clock);
        List<LocalDate> met = rows.days(year, id);
        return forum.cadence()
                .map(rule -> ForumCadenceResponse.of(id, rule.standing(year, on, met), on))
                .orElseGet(() -> ForumCadenceResponse.withoutRule(id, year, on, (int)
                        met.stream().filter(one -> !one.isAfter(on)).count()));
    }

    private static Comparator<CadenceResponse> comparator(SortOrder order) {
        return order.terms().stream()
                .map(term -> {
                    Comparator<CadenceResponse> by = by(term.column());
                    return term.descending() ? by.reversed() : by;
                })
                .reduce(Comparator::thenComparing)
                .orElse(BY_ID);
    }

    private static Comparator<CadenceResponse> by(String field) {
        return switch (field) {
            case "behindSince" ->
                Comparator.comparing(CadenceResponse::behindSince, Comparator.nullsLast(Comparator.naturalOrder()));
            case "title" ->
                Comparator.comparing(CadenceResponse::title, Collator.getInstance(Locale.of("sv"))::compare);
            default -> BY_ID;
        };
    }
}
