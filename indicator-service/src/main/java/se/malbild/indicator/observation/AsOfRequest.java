package se.malbild.indicator.observation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;

/// From when the figures are asked for.
public class AsOfRequest {

    private static final int FIRST_YEAR = 1900;
    private static final int END_OF_YEARS = 2200;
    private static final long MICROSECOND = 1_000;

    @QueryParam("asOf")
    @Size(max = 40)
    @Parameter(
            description =
                    "Så som det stod vid slutet av denna dag i Sverige, 2024-05-01, eller i detta ögonblick, 2024-05-01T12:00:00Z. / As it stood at the end of this day in Sweden, or at this moment.")
    @Nullable
    String asOf;

    @QueryParam("asOfBasis")
    @DefaultValue("RECORDED")
    @Parameter(
            description =
                    "RECORDED: det som hade kommit in hit. PUBLISHED: det som utgivarna hade gett ut; bara med en dag. / RECORDED: what had come in here. PUBLISHED: what the publishers had given out; with a day only.")
    AsOfBasis asOfBasis = AsOfBasis.RECORDED;

    /// @throws Refusal.Invalid when the time cannot be read, or is none that the basis can be asked for
    public AsOf resolve() {
        if (asOf == null || asOf.isEmpty()) {
            return withoutTime();
        }
        try {
            LocalDate day = asOf.length() == "2024-05-01".length() ? LocalDate.parse(asOf) : null;
            return day == null ? at(OffsetDateTime.parse(asOf)) : atEndOf(plausible(day));
        } catch (DateTimeParseException e) {
            throw new Refusal.Invalid(
                    "asOf",
                    Text.of(
                            "ska vara en dag, 2024-05-01, eller ett ögonblick, 2024-05-01T12:00:00Z (ett plustecken skrivs %2B i en adress)",
                            "must be a day, 2024-05-01, or a moment, 2024-05-01T12:00:00Z (a plus sign is written %2B in an address)"));
        }
    }

    private AsOf withoutTime() {
        if (asOfBasis != AsOfBasis.RECORDED) {
            throw new Refusal.Invalid(
                    "asOfBasis", Text.of("gäller bara tillsammans med asOf", "counts only together with asOf"));
        }
        return new AsOf.Now();
    }

    private AsOf at(OffsetDateTime moment) {
        plausible(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        if (asOfBasis != AsOfBasis.RECORDED) {
            throw new Refusal.Invalid(
                    "asOf",
                    Text.of(
                            "ska vara en dag, 2024-05-01: vilken tid på dagen något publicerades är inte känt",
                            "must be a day, 2024-05-01: the time of day of a publication is not known"));
        }
        return new AsOf.Recorded(moment.toInstant());
    }

    private AsOf atEndOf(LocalDate day) {
        // What PostgreSQL keeps is of whole microseconds.
        Instant last = Sweden.endOf(day).minusNanos(MICROSECOND);
        return asOfBasis == AsOfBasis.PUBLISHED ? new AsOf.Published(day) : new AsOf.Recorded(last);
    }

    private static LocalDate plausible(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() >= END_OF_YEARS) {
            throw new Refusal.Invalid(
                    "asOf", Text.of("ska ligga mellan 1900 och 2199", "must lie between 1900 and 2199"));
        }
        return day;
    }
}
