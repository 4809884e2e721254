package se.malbild.strategy.plancompilation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlausibleDay;

/// What is to be compiled.
public class CompilationQuery {

    @QueryParam("year")
    @NotNull
    @Min(1900)
    @Max(2199)
    @Parameter(description = "Året som sammanställs. / The year that is compiled.")
    @SuppressWarnings("NullAway.Init") // refused before anything reads it
    Integer year;

    @QueryParam("strategy")
    @Parameter(
            description =
                    "Strategin som målområdena är ur; annars den antagna som gäller det året. / The strategy whose focus areas they are; otherwise the adopted one that is valid that year.")
    @Nullable
    UUID strategy;

    @QueryParam("on")
    @PlausibleDay
    @Parameter(
            description =
                    "Dagen som förseningar räknas på, senast årets sista; annars i dag, eller årets sista dag när året har gått. / The day that delays are reckoned on, at the latest the last of the year; otherwise today, or the last day of the year when the year has passed.")
    @Nullable
    LocalDate on;

    @QueryParam("unit")
    @Parameter(
            description =
                    "Bara vad denna enhet och de underliggande har i egna planer eller ansvarar för i andras. / Only what this unit and those below it have in plans of their own or answer for in the plans of others.")
    @Nullable
    UUID unit;

    @QueryParam("behind")
    @DefaultValue("false")
    @Parameter(
            description =
                    "true: bara försenade aktiviteter, och enheterna som har dem; antalen gäller allt. / true: only activities that are behind, and the units that have them; the counts are of everything.")
    boolean behind;

    int year() {
        return year;
    }

    LocalDate firstDay() {
        return LocalDate.of(year(), Month.JANUARY, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year(), Month.DECEMBER, 31);
    }

    /// The day that delays are reckoned on.
    ///
    /// @throws Refusal.Invalid when the one that is asked for is after the year
    LocalDate day(LocalDate today) {
        if (on == null) {
            return today.isAfter(lastDay()) ? lastDay() : today;
        }
        if (on.isAfter(lastDay())) {
            throw new Refusal.Invalid(
                    "on",
                    Text.of(
                            "ska vara senast %s, årets sista dag",
                            "must be %s, the last day of the year, at the latest", lastDay()));
        }
        return on;
    }
}
