package se.malbild.indicator.calendar.reckoning;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Whose figures are fetched.
///
/// @param municipalities codes; none means all
public record Following(Set<String> municipalities) {

    /// Every municipality.
    public static final Following ALL = new Following(Set.of());

    /// How all municipalities are written where one could stand.
    public static final String EVERY = "*";

    public boolean isAll() {
        return municipalities.isEmpty();
    }

    /// True when a fetch for these municipalities brings everything that is followed.
    ///
    /// @param fetched codes; none means all
    public boolean isWithin(Set<String> fetched) {
        return fetched.isEmpty() || (!isAll() && fetched.containsAll(municipalities));
    }

    /// Those that are followed, or [#EVERY].
    Set<String> written() {
        return isAll() ? Set.of(EVERY) : municipalities;
    }

    /// Those that are followed and not among these; [#EVERY] when all are followed and it is not there.
    Set<String> without(Collection<String> had) {
        if (had.contains(EVERY)) {
            return Set.of();
        }
        Set<String> missing = new TreeSet<>(written());
        missing.removeAll(had);
        return missing;
    }
}
