package se.malbild.indicator.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.calendar.reckoning.Announcement;
import se.malbild.indicator.source.kolada.metadata.KoladaPublication;
import se.malbild.indicator.source.kolada.metadata.KoladaPublications;

/// What Kolada has told of when its figures come.
@ApplicationScoped
class KoladaAnnouncements implements Announcements {

    private static final Announcement NOTHING_PLANNED = new Announcement(null, null, null);

    private final KoladaPublications publications;

    @Inject
    KoladaAnnouncements(KoladaPublications publications) {
        this.publications = publications;
    }

    @Override
    public Map<String, Announcement> byIndicator() {
        return publications.expected().stream()
                .collect(Collectors.toMap(
                        KoladaPublication::indicator, KoladaAnnouncements::announcement, (first, _) -> first));
    }

    private static Announcement announcement(KoladaPublication told) {
        return told.vanished()
                ? NOTHING_PLANNED
                : new Announcement(told.preliminaryOn(), told.finalOn(), year(told.period()));
    }

    // Periods of Kolada are years. One that cannot be read says nothing.
    private static @Nullable Integer year(@Nullable String period) {
        return period != null && period.matches("(19|20|21)[0-9]{2}") ? (Integer) Integer.parseInt(period) : null;
    }
}
