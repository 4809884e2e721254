package se.malbild.indicator.calendar.reckoning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.fetch.FetchState;

/// The fetch that was to bring the history of an indicator for a municipality.
///
/// @param municipality code, or [Following#EVERY]
/// @param state how it went; null when the fetch is no longer known, which only ended ones are
public record FirstFetch(
        String indicator,
        String municipality,
        UUID fetch,
        @Nullable FetchState state) {

    boolean isDone() {
        return state == null || state.standing() == FetchState.Standing.DONE;
    }
}
