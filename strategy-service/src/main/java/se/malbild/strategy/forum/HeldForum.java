package se.malbild.strategy.forum;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.schedule.CadenceRule;
import se.malbild.strategy.schedule.Span;

/// A forum as its meetings see it.
///
/// @param activity the activity that its meetings count for too
/// @param timesPerYear how often it is to meet; null when nobody has said
/// @param beginsOn the first day that it is held; null: as long as anybody knows
/// @param endsOn the last; null: there is no end
public record HeldForum(
        UUID id,
        @Nullable UUID activity,
        @Nullable Integer timesPerYear,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn) {

    /// How often it is to meet, and from when to when; empty when nobody has said.
    public Optional<CadenceRule> cadence() {
        return Optional.ofNullable(timesPerYear).map(times -> new CadenceRule(times, span(beginsOn, endsOn)));
    }

    /// The days that a forum is held.
    ///
    /// @param beginsOn null: since always
    /// @param endsOn null: for ever
    public static Span span(@Nullable LocalDate beginsOn, @Nullable LocalDate endsOn) {
        return new Span(
                beginsOn == null ? LocalDate.of(1900, Month.JANUARY, 1) : beginsOn,
                endsOn == null ? LocalDate.of(2199, Month.DECEMBER, 31) : endsOn);
    }
}
