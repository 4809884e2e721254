package se.malbild.indicator.calendar.expected;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.calendar.reckoning.ExpectedDay;

/// A time of the year at which a source publishes: in the form of its expected publications.
///
/// @param month 1–12
/// @param day of the month; null when only the month is known
/// @param periodOffset which period the figures are of, from the one that the day lies in
@Embeddable
@Schema(name = "ExpectedPublication")
public record ExpectedPublication(
        @Schema(required = true, description = "Månad, 1–12. / Month, 1–12.") @NotNull @Min(1) @Max(12)
        Integer month,

        @Schema(
                description =
                        "Dag i månaden; utelämnas när bara månaden är känd. / Day of the month; left out when only the month is known.")
        @Nullable
        @Min(1)
        @Max(31)
        Integer day,

        @Schema(
                required = true,
                description =
                        "Vilken period värdena avser, räknat i källans perioder från den som dagen ligger i: 0 samma, −1 den före. / Which period the figures are of, in periods of the source from the one that the day lies in: 0 the same, −1 the one before.")
        @NotNull
        @Min(-60)
        @Max(12)
        Integer periodOffset) {

    static ExpectedPublication of(ExpectedDay day) {
        return new ExpectedPublication(day.month(), day.day(), day.periodOffset());
    }

    ExpectedDay toDay() {
        return new ExpectedDay(month, day, periodOffset);
    }
}
