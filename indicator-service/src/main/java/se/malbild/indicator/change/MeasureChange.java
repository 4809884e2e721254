package se.malbild.indicator.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;

/// A change of an observation: the data of a measure-change event, and a row of the list of changes.
@Schema(name = "MeasureChange")
public record MeasureChange(
        @Schema(required = true, description = "Ändringens nummer, utan luckor. / Number of the change, without gaps.")
        long number,

        @Schema(required = true) String municipality,
        @Schema(required = true) String indicator,
        @Schema(required = true) String period,
        @Schema(required = true) Gender gender,
        @Schema(required = true) ChangeKind change,
        @Schema(required = true) ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable ObservationStatus previousStatus,
        @Nullable BigDecimal previousValue,
        @Schema(required = true) int observationVersion,

        @Schema(description = "Utgåvans period. / Period of the edition.") @Nullable
        String edition,

        @Schema(description = "Dagen då utgåvan gavs ut, när den är känd. / The day of the edition, when it is known.")
        @Nullable
        LocalDate publishedOn,

        @Schema(required = true) UUID importRun,
        @Schema(required = true) Instant recordedAt) {

    /// What a statement has to give. The day is a text, which every driver gives alike.
    public static final String COLUMNS = """
            number, municipality_id, indicator_code, period, gender, change, status, value, previous_status, previous_value,
            version, edition, run_id, recorded_at, CAST(published_on AS text) AS published_on""";

    /// @param row with the columns of the same names
    public static MeasureChange of(Tuple row) {
        String previous = row.get("previous_status", String.class);
        String publishedOn = row.get("published_on", String.class);
        return new MeasureChange(
                row.get("number", Long.class),
                row.get("municipality_id", String.class),
                row.get("indicator_code", String.class),
                row.get("period", String.class),
                Gender.valueOf(row.get("gender", String.class)),
                ChangeKind.valueOf(row.get("change", String.class)),
                ObservationStatus.valueOf(row.get("status", String.class)),
                row.get("value", BigDecimal.class),
                previous == null ? null : ObservationStatus.valueOf(previous),
                row.get("previous_value", BigDecimal.class),
                row.get("version", Integer.class),
                row.get("edition", String.class),
                publishedOn == null ? null : LocalDate.parse(publishedOn),
                row.get("run_id", UUID.class),
                row.get("recorded_at", Instant.class));
    }

    /// The key that keeps the events of one series in order.
    @JsonIgnore
    public String key() {
        return municipality + "/" + indicator;
    }
}
