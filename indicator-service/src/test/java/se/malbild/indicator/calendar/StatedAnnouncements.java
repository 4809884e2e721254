package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.malbild.indicator.calendar.reckoning.Announcement;

/// What a source has announced in a test.
@ApplicationScoped
class StatedAnnouncements implements Announcements {

    private final Map<String, Announcement> stated = new ConcurrentHashMap<>();

    void state(Map<String, Announcement> announcements) {
        stated.clear();
        stated.putAll(announcements);
    }

    @Override
    public Map<String, Announcement> byIndicator() {
        return Map.copyOf(stated);
    }
}
