package se.malbild.strategy.verdictsummary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.kit.time.Sweden;

/// What is to be counted.
public class SummaryQuery {

    @QueryParam("strategy")
    @Parameter(
            description =
                    "Bara denna strategi, vilken den än är; annars de antagna som gäller. / Only this strategy, whichever it is; otherwise those that are adopted and in force.")
    @Nullable
    UUID strategy;

    @QueryParam("year")
    @Min(1900)
    @Max(2200)
    @Parameter(
            description =
                    "Räkna detta år; annars vart och ett måtts nyaste år med en bedömning. / Count this year; otherwise the newest year of each measure that has a verdict.")
    @Nullable
    Integer year;

    @QueryParam("turnedSince")
    @PlausibleDay
    @Parameter(
            description =
                    "Visa det som har blivit ett annat från och med denna dag. / Show what has become another from this day on.")
    @Nullable
    LocalDate turnedSince;

    /// @throws Refusal.Invalid when what turned is asked for from a day on that is after the moment
    void requireBefore(Instant moment) {
        if (turnedSince != null && turnedSince.isAfter(Sweden.dayOf(moment))) {
            throw new Refusal.Invalid(
                    "turnedSince",
                    Text.of(
                            "kan inte vara efter %s, den dag som svaret gäller",
                            "cannot be after %s, the day that is answered about", Sweden.dayOf(moment)));
        }
    }
}
