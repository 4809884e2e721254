package se.malbild.strategy.forum;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A forum as its meetings see it.
///
/// @param activity the activity that its meetings count for too
/// @param beginsOn the first day that it is held; null: as long as anybody knows
/// @param endsOn the last; null: there is no end
public record HeldForum(
        UUID id,
        @Nullable UUID activity,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn) {}
