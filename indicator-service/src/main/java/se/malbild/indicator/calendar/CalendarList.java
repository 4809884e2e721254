package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.malbild.indicator.calendar.pause.PauseResponse;
import se.malbild.indicator.calendar.pause.Pauses;
import se.malbild.indicator.calendar.reckoning.Entry;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

/// What is fetched next and when, in one list.
@ApplicationScoped
class CalendarList {

    private final ImportCalendar calendar;
    private final Pauses pauses;
    private final RequestLanguage language;

    @Inject
    CalendarList(ImportCalendar calendar, Pauses pauses, RequestLanguage language) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.language = language;
    }

    @Transactional
    Page<EntryResponse> page(EntryFilter filter, SortOrder order, PageRequest page) {
        List<Entry> wanted = calendar.standing().entries().stream()
                .filter(filter::accepts)
                .sorted(EntryOrder.of(order))
                .toList();
        Map<String, PauseResponse> paused = pauses.inForce();
        Language reader = language.current();
        return Page.cut(wanted, page).map(entry -> EntryResponse.of(entry, paused.get(entry.source()), reader));
    }
}
