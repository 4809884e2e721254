package se.malbild.indicator.source.web;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// Who is asked for an indicator that several readers can bring.
public final class AskedReader {

    private AskedReader() {}

    /// The one whose word counts, where it is among them; else the first by name.
    ///
    /// @param able those who can bring it
    /// @param authoritative the one that the catalogue names; null when it names none
    /// @return null when nobody can bring it
    public static @Nullable String of(SortedSet<String> able, @Nullable String authoritative) {
        if (able.isEmpty()) {
            return null;
        }
        return authoritative != null && able.contains(authoritative) ? authoritative : able.first();
    }
}
