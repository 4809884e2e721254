package se.malbild.strategy.schedule;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How it stands with something that is to happen several times a year.
///
/// @param year the calendar year that is asked about
/// @param timesPerYear how often a year
/// @param done how many times it has happened that year
/// @param required how many times it should have by the day that is asked about
/// @param behindSince the first of the days on which fewer were done than required, up to the day that is asked about;
///     null while it is kept
/// @param next what is needed next; null when nothing more is this year
public record CadenceStanding(
        int year,
        int timesPerYear,
        int done,
        int required,
        @Nullable LocalDate behindSince,
        @Nullable Next next) {

    /// What is needed next.
    ///
    /// @param by the last day of a quarter
    /// @param times how many more by then, what is missing already among them
    @Schema(
            name = "CadenceNext",
            description =
                    "Hur många fler som behövs till och med en dag. / How many more are needed up to and including a day.")
    public record Next(
            @Schema(required = true) LocalDate by,
            @Schema(required = true) int times) {}

    public CadenceState state() {
        return done < required ? CadenceState.BEHIND : CadenceState.KEPT;
    }
}
