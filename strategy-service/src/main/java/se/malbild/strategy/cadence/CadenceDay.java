package se.malbild.strategy.cadence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.kit.time.Sweden;

/// On which day, and of which calendar year, is asked how it stands.
public class CadenceDay {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    @QueryParam("on")
    @Parameter(description = "Hur det står denna dag; annars i dag. / How it stands on this day; otherwise today.")
    @PlausibleDay
    @Nullable
    LocalDate on;

    @QueryParam("year")
    @Parameter(
            description =
                    "Kalenderåret som räknas; annars dagens. Fråga om förra året för att se hur det slutade. / The calendar year that is reckoned; otherwise that of the day. Ask for last year to see how it ended.")
    @Min(FIRST_YEAR)
    @Max(LAST_YEAR)
    @Nullable
    Integer year;

    LocalDate on(Clock clock) {
        return on == null ? Sweden.dayOf(clock.instant()) : on;
    }

    int year(Clock clock) {
        return year == null ? on(clock).getYear() : year;
    }
}
