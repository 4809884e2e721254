package se.malbild.indicator.calendar;

import java.util.Map;
import se.malbild.indicator.calendar.reckoning.Announcement;

/// What a source itself says of when the figures of its indicators come. There can be none, or several.
public interface Announcements {

    /// The newest word that is known, by indicator.
    Map<String, Announcement> byIndicator();
}
