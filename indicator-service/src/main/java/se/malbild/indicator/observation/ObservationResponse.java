package se.malbild.indicator.observation;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A figure as it stands, or as it stood.
@Schema(name = "Observation")
public record ObservationResponse(
        @Schema(required = true, description = "SCB:s kommunkod. / Code of the municipality.")
        String municipality,

        @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.")
        String indicator,

        @Schema(required = true, description = "År eller kvartal, till exempel 2024 eller 2024-Q1. / Year or quarter.")
        String period,

        @Schema(required = true, description = "T alla, K kvinnor, M män. / T all, K women, M men.")
        Gender gender,

        @Schema(required = true) ObservationStatus status,

        @Schema(description = "Värdet med tryckt noggrannhet; saknas när status inte är VALUE. / The value as printed.")
        @Nullable
        BigDecimal value,

        @Schema(
                description =
                        "Värdet som stod där innan det drogs tillbaka. / The value that stood there before it was withdrawn.")
        @Nullable
        BigDecimal previousValue,

        @Schema(
                required = true,
                description = "Stiger för varje ändring av värdet. / Rises with each change of the value.")
        int observationVersion,

        @Schema(
                required = true,
                description = "Numret på den ändring som gav värdet. / Number of the change that the figure came by.")
        long changeNumber,

        @Schema(description = "Perioden för utgåvan som värdet kom med. / Period of the edition that it came with.")
        @Nullable
        String edition,

        @Schema(description = "Dagen då utgåvan gavs ut, när den är känd. / The day of the edition, when it is known.")
        @Nullable
        LocalDate publishedOn,

        @Schema(required = true, description = "När värdet kom in hit. / When it came in here.")
        Instant recordedAt,

        @Schema(required = true, description = "Importen som värdet kom med. / The import that it came by.")
        UUID importRun) {

    /// What a statement has to give: of `o` the key, of `c` the change. The days are texts, which every driver gives
    /// alike.
    static final String COLUMNS = """
            o.municipality_id, o.indicator_code, o.period, o.gender, c.status, c.value, c.version,
            c.number AS change_number, c.edition, CAST(c.published_on AS text) AS published_on, c.recorded_at, c.run_id,
            CASE WHEN c.status <> 'VALUE' THEN (
                SELECT p.value FROM observation_change p
                WHERE p.municipality_id = c.municipality_id AND p.indicator_code = c.indicator_code
                AND p.period = c.period AND p.gender = c.gender AND p.version < c.version AND p.status = 'VALUE'
                ORDER BY p.version DESC LIMIT 1) END AS previous_value""";

    static ObservationResponse of(Tuple row) {
        String publishedOn = row.get("published_on", String.class);
        return new ObservationResponse(
                row.get("municipality_id", String.class),
                row.get("indicator_code", String.class),
                row.get("period", String.class),
                Gender.valueOf(row.get("gender", String.class)),
                ObservationStatus.valueOf(row.get("status", String.class)),
                row.get("value", BigDecimal.class),
                row.get("previous_value", BigDecimal.class),
                row.get("version", Integer.class),
                row.get("change_number", Long.class),
                row.get("edition", String.class),
                publishedOn == null ? null : LocalDate.parse(publishedOn),
                row.get("recorded_at", Instant.class),
                row.get("run_id", UUID.class));
    }
}
