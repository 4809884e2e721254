package se.malbild.strategy.assessment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;

/// The moment that is asked about.
public class AsOfRequest {

    private static final int FIRST_YEAR = 1900;
    private static final int LENGTH_OF_DAY = "2023-04-30".length();
    private static final long MICROSECOND = 1_000;

    @QueryParam("asOf")
    @Size(max = 40)
    @Parameter(
            description =
                    "Så som det stod vid slutet av denna dag i Sverige, 2023-04-30, eller i detta ögonblick, 2023-04-30T12:00:00Z; nu om den utelämnas. / As it stood at the end of this day in Sweden, or at this moment; now when it is left out.")
    @Nullable
    String asOf;

    /// The moment; of a day its last one, of today the present.
    ///
    /// @throws Refusal.Invalid when it cannot be read, or is yet to come
    public Instant resolve(Instant now) {
        if (asOf == null) {
            return now;
        }
        try {
            return asOf.length() == LENGTH_OF_DAY
                    ? endOf(LocalDate.parse(asOf), now)
                    : past(OffsetDateTime.parse(asOf).toInstant(), now);
        } catch (DateTimeException e) {
            throw invalid(
                    "ska vara en dag, 2023-04-30, eller ett ögonblick, 2023-04-30T12:00:00Z (ett plustecken skrivs %2B i en adress)",
                    "must be a day, 2023-04-30, or a moment, 2023-04-30T12:00:00Z (a plus sign is written %2B in an address)");
        }
    }

    /// Whether the past is asked about.
    public boolean isGiven() {
        return asOf != null;
    }

    private static Instant endOf(LocalDate day, Instant now) {
        if (day.equals(Sweden.dayOf(now))) {
            return now;
        }
        // What PostgreSQL keeps is of whole microseconds.
        return past(Sweden.endOf(day).minusNanos(MICROSECOND), now);
    }

    private static Instant past(Instant moment, Instant now) {
        if (moment.isAfter(now)) {
            throw invalid(
                    "kan inte ligga i framtiden: vad som då sägs är inte känt",
                    "cannot lie in the future: what will be said then is not known");
        }
        if (Sweden.dayOf(moment).getYear() < FIRST_YEAR) {
            throw invalid("ska vara efter 1899", "must be after 1899");
        }
        return moment;
    }

    private static Refusal invalid(String swedish, String english) {
        return new Refusal.Invalid("asOf", new Text(swedish, english));
    }
}
