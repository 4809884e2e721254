package se.malbild.strategy.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.text.PlausibleDay;

/// What can be reckoned of a schedule's words.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Timing.Years.class, name = Timing.Years.TYPE),
    @JsonSubTypes.Type(value = Timing.InSeason.class, name = Timing.InSeason.TYPE),
    @JsonSubTypes.Type(value = Timing.OnDay.class, name = Timing.OnDay.TYPE),
    @JsonSubTypes.Type(value = Timing.Between.class, name = Timing.Between.TYPE),
    @JsonSubTypes.Type(value = Timing.Cadence.class, name = Timing.Cadence.TYPE),
    @JsonSubTypes.Type(value = Timing.Ongoing.class, name = Timing.Ongoing.TYPE),
    @JsonSubTypes.Type(value = Timing.OnRequest.class, name = Timing.OnRequest.TYPE)
})
@Schema(
        oneOf = {
            Timing.Years.class,
            Timing.InSeason.class,
            Timing.OnDay.class,
            Timing.Between.class,
            Timing.Cadence.class,
            Timing.Ongoing.class,
            Timing.OnRequest.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = Timing.Years.TYPE, schema = Timing.Years.class),
            @DiscriminatorMapping(value = Timing.InSeason.TYPE, schema = Timing.InSeason.class),
            @DiscriminatorMapping(value = Timing.OnDay.TYPE, schema = Timing.OnDay.class),
            @DiscriminatorMapping(value = Timing.Between.TYPE, schema = Timing.Between.class),
            @DiscriminatorMapping(value = Timing.Cadence.TYPE, schema = Timing.Cadence.class),
            @DiscriminatorMapping(value = Timing.Ongoing.TYPE, schema = Timing.Ongoing.class),
            @DiscriminatorMapping(value = Timing.OnRequest.TYPE, schema = Timing.OnRequest.class)
        })
@FittingTiming
public sealed interface Timing {

    /// The first and the last day; empty when the words name none.
    @JsonIgnore
    default Optional<Span> span() {
        return Optional.empty();
    }

    /// How often a year at least; empty when the words do not say.
    @JsonIgnore
    default Optional<Integer> timesAYear() {
        return Optional.empty();
    }

    /// The same another number of years later; what names no year is the same.
    default Timing shifted(int years) {
        return this;
    }

    /// "År 2023–2024", "2024".
    ///
    /// @param firstYear the first year
    /// @param lastYear the last year; the first when it is one alone
    @Schema(
            name = "YearsTiming",
            requiredProperties = {"type", "firstYear", "lastYear"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = Years.TYPE))
    record Years(
            @NotNull @Min(1900) @Max(2199) Integer firstYear,
            @NotNull @Min(1900) @Max(2199) Integer lastYear) implements Timing {

        public static final String TYPE = "YEARS";

        @Override
        public Optional<Span> span() {
            return lastYear < firstYear ? Optional.empty() : Optional.of(Span.ofYears(firstYear, lastYear));
        }

        @Override
        public Timing shifted(int years) {
            return new Years(firstYear + years, lastYear + years);
        }
    }

    /// "Hösten 2023", "Våren 2024".
    ///
    /// @param season which half of the school year
    /// @param year the calendar year that it lies in
    @Schema(
            name = "SeasonTiming",
            requiredProperties = {"type", "season", "year"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = InSeason.TYPE))
    record InSeason(
            @NotNull Season season,
            @NotNull @Min(1900) @Max(2199) Integer year) implements Timing {

        public static final String TYPE = "SEASON";

        @Override
        public Optional<Span> span() {
            return Optional.of(season.of(year));
        }

        @Override
        public Timing shifted(int years) {
            return new InSeason(season, year + years);
        }
    }

    /// "21 aug". A day without a year stays so: nothing is due by it.
    ///
    /// @param month 1 to 12
    /// @param day of the month
    /// @param year null when the words name none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DayTiming",
            requiredProperties = {"type", "month", "day"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = OnDay.TYPE))
    record OnDay(
            @NotNull @Min(1) @Max(12) Integer month,
            @NotNull @Min(1) @Max(31) Integer day,
            @Min(1900) @Max(2199) @Nullable Integer year)
            implements Timing {

        public static final String TYPE = "DAY";

        @Override
        public Optional<Span> span() {
            if (year == null || !exists()) {
                return Optional.empty();
            }
            LocalDate on = LocalDate.of(year, month, day);
            return Optional.of(new Span(on, on));
        }

        /// 29 February becomes the 28th in a year that does not have it.
        @Override
        public Timing shifted(int years) {
            if (year == null) {
                return this;
            }
            LocalDate on = LocalDate.of(year, month, day).plusYears(years);
            return new OnDay(on.getMonthValue(), on.getDayOfMonth(), on.getYear());
        }

        /// False when its year, or any year, has no such day; says nothing of what is missing or out of range.
        boolean exists() {
            if (month == null || day == null || month < 1 || month > 12) {
                return true;
            }
            int days = year == null
                    ? Month.of(month).maxLength()
                    : YearMonth.of(year, month).lengthOfMonth();
            return day <= days;
        }
    }

    /// From one day to another, both included.
    @Schema(
            name = "PeriodTiming",
            requiredProperties = {"type", "from", "to"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = Between.TYPE))
    record Between(
            @NotNull @PlausibleDay LocalDate from,
            @NotNull @PlausibleDay LocalDate to) implements Timing {

        public static final String TYPE = "PERIOD";

        @Override
        public Optional<Span> span() {
            return to.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, to));
        }

        @Override
        public Timing shifted(int years) {
            return new Between(from.plusYears(years), lastOfMonth() ? lastOfMonth(years) : to.plusYears(years));
        }

        // A period to the end of February ends with it in a leap year too.
        private boolean lastOfMonth() {
            return to.equals(YearMonth.from(to).atEndOfMonth());
        }

        private LocalDate lastOfMonth(int years) {
            return YearMonth.from(to).plusYears(years).atEndOfMonth();
        }
    }

    /// "löpande minst 4 gånger per år".
    ///
    /// @param timesPerYear how often at least
    @Schema(
            name = "CadenceTiming",
            requiredProperties = {"type", "timesPerYear"},
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = Cadence.TYPE))
    record Cadence(@NotNull @Min(1) @Max(366) Integer timesPerYear) implements Timing {

        public static final String TYPE = "CADENCE";

        @Override
        public Optional<Integer> timesAYear() {
            return Optional.of(timesPerYear);
        }
    }

    /// "löpande".
    @Schema(
            name = "OngoingTiming",
            requiredProperties = "type",
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = Ongoing.TYPE))
    record Ongoing() implements Timing {

        public static final String TYPE = "ONGOING";
    }

    /// "efter önskemål".
    @Schema(
            name = "OnRequestTiming",
            requiredProperties = "type",
            properties = @SchemaProperty(name = "type", type = SchemaType.STRING, enumeration = OnRequest.TYPE))
    record OnRequest() implements Timing {

        public static final String TYPE = "ON_REQUEST";
    }
}
