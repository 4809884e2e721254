package se.malbild.indicator.provenance;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.importrun.ImportKind;

/// What the origin of a figure needs to know of the run that changed it.
///
/// @param statedSource where figures written by hand are from, as was written with them
/// @param confinedTo the municipality whose run it is; null when it is a national one
/// @param complete true when its table is complete for its indicators and periods
/// @param workbook true when its file has sheets
/// @param sheetNumber of the sheet that was read, from 1; null when that is not known
/// @param sheet its name
/// @param fetch id of the fetch whose answers it read; null when it read none
record RunFacts(
        UUID id,
        ImportKind kind,
        @Nullable String layout,
        String fileName,
        String mediaType,
        long byteCount,
        String checksum,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        @Nullable String reason,
        @Nullable String statedSource,
        @Nullable UUID undoes,
        String actor,
        @Nullable String confinedTo,
        boolean complete,
        boolean workbook,
        @Nullable Integer sheetNumber,
        @Nullable String sheet,
        @Nullable UUID fetch) {

    // What somebody wrote by hand is kept as it came, with its source. A workbook is a zip file, and begins like one.
    static final String STATEMENT = """
            SELECT r.id, r.kind, r.layout_code, r.file_name, r.media_type, r.byte_count, r.sha256, r.received_at,
                r.finished_at, r.reason, r.undoes, r.actor, r.confined_to, r.read_sheet_number, r.read_sheet,
                (SELECT f.id FROM source_fetch f WHERE f.run_id = r.id) AS fetch_id,
                coalesce(CAST(r.used_layout ->> 'complete' AS boolean), false) AS complete,
                CASE WHEN r.kind = 'HAND_ENTRY' THEN (
                    SELECT CAST(convert_from(string_agg(p.bytes, CAST('' AS bytea) ORDER BY p.number), 'UTF8') AS json)
                        ->> 'source'
                    FROM import_file_piece p WHERE p.run_id = r.id) END AS stated_source,
                r.kind = 'FILE' AND EXISTS (
                    SELECT 1 FROM import_file_piece p WHERE p.run_id = r.id AND p.number = 0
                    AND substring(p.bytes FROM 1 FOR 2) = CAST('PK' AS bytea)) AS workbook
            FROM import_run r WHERE r.id = ANY (:runs)""";

    static RunFacts of(Tuple row) {
        return new RunFacts(
                row.get("id", UUID.class),
                ImportKind.valueOf(row.get("kind", String.class)),
                row.get("layout_code", String.class),
                row.get("file_name", String.class),
                row.get("media_type", String.class),
                row.get("byte_count", Long.class),
                row.get("sha256", String.class),
                row.get("received_at", Instant.class),
                row.get("finished_at", Instant.class),
                row.get("reason", String.class),
                row.get("stated_source", String.class),
                row.get("undoes", UUID.class),
                row.get("actor", String.class),
                row.get("confined_to", String.class),
                row.get("complete", Boolean.class),
                row.get("workbook", Boolean.class),
                row.get("read_sheet_number", Integer.class),
                row.get("read_sheet", String.class),
                row.get("fetch_id", UUID.class));
    }
}
