package se.malbild.indicator.change;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.AsOf;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;

/// A figure that was revised or withdrawn after it had been published.
@Schema(name = "Revision")
record RevisionResponse(
        @Schema(required = true, description = "SCB:s kommunkod. / Code of the municipality.")
        String municipality,

        @Schema(required = true, description = "Indikatorns kod. / Code of the indicator.")
        String indicator,

        @Schema(required = true, description = "År, kvartal eller månad. / Year, quarter or month.")
        String period,

        @Schema(required = true) Gender gender,

        @Schema(required = true, description = "REVISED eller WITHDRAWN. / REVISED or WITHDRAWN.")
        ChangeKind change,

        @Schema(required = true, description = "Så som det stod. / As it stood.")
        Side previous,

        @Schema(required = true, description = "Så som det blev. / As it became.")
        Side current) {

    /// A figure on one side of its revision.
    @Schema(name = "RevisionSide")
    record Side(
            @Schema(required = true) ObservationStatus status,

            @Schema(
                    description =
                            "Värdet med tryckt noggrannhet; saknas när status inte är VALUE. / The value as printed.")
            @Nullable
            BigDecimal value,

            @Schema(description = "Utgåvans period. / Period of the edition.") @Nullable
            String edition,

            @Schema(
                    description =
                            "Dagen då utgåvan gavs ut, när den är känd. / The day of the edition, when it is known.")
            @Nullable
            LocalDate publishedOn,

            @Schema(required = true, description = "När det kom in hit. / When it came in here.")
            Instant recordedAt,

            @Schema(required = true, description = "Importen. / The import.")
            UUID importRun,

            @Schema(required = true, description = "Ändringens nummer. / Number of the change.")
            long changeNumber,

            @Schema(required = true, description = "Värdets version. / Version of the figure.")
            int observationVersion) {

        static String columns(String table, String prefix) {
            return """
                    %1$s.status AS %2$s_status, %1$s.value AS %2$s_value, %1$s.edition AS %2$s_edition,
                    CAST(%1$s.published_on AS text) AS %2$s_published_on, %1$s.recorded_at AS %2$s_recorded_at,
                    %1$s.run_id AS %2$s_run_id, %1$s.number AS %2$s_number, %1$s.version AS %2$s_version""".formatted(table, prefix);
        }

        static Side of(Tuple row, String prefix) {
            String publishedOn = row.get(prefix + "_published_on", String.class);
            return new Side(
                    ObservationStatus.valueOf(row.get(prefix + "_status", String.class)),
                    row.get(prefix + "_value", BigDecimal.class),
                    row.get(prefix + "_edition", String.class),
                    publishedOn == null ? null : LocalDate.parse(publishedOn),
                    row.get(prefix + "_recorded_at", Instant.class),
                    row.get(prefix + "_run_id", UUID.class),
                    row.get(prefix + "_number", Long.class),
                    row.get(prefix + "_version", Integer.class));
        }
    }

    /// The revisions `c` with what they replaced, `p`. An older edition that is read after a newer one revises nothing.
    static final String STATEMENT = """
            SELECT c.municipality_id, c.indicator_code, c.period, c.gender, c.change, c.recorded_at, c.number, %s, %s
            FROM observation_change c
            CROSS JOIN LATERAL (
                SELECT * FROM observation_change o
                WHERE o.municipality_id = c.municipality_id AND o.indicator_code = c.indicator_code
                AND o.period = c.period AND o.gender = c.gender AND o.version = c.version - 1 LIMIT 1) p
            WHERE c.change <> 'CREATED' AND %s >= %s""".formatted(
                    Side.columns("p", "previous"),
                    Side.columns("c", "current"),
                    AsOf.publishedDay("c"),
                    AsOf.publishedDay("p"));

    static RevisionResponse of(Tuple row) {
        return new RevisionResponse(
                row.get("municipality_id", String.class),
                row.get("indicator_code", String.class),
                row.get("period", String.class),
                Gender.valueOf(row.get("gender", String.class)),
                ChangeKind.valueOf(row.get("change", String.class)),
                Side.of(row, "previous"),
                Side.of(row, "current"));
    }
}
