package se.malbild.strategy.series;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A time that the projection was begun anew, and how far it is filled now.
@Schema(name = "ProjectionRebuild")
public record ProjectionRebuildResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) RebuildCause cause,

        @Schema(description = "Tidslinjen som började. / The timeline that began.") @Nullable
        UUID timeline,

        @Schema(description = "Vem som bad om det. / Who asked for it.") @Nullable
        String askedBy,

        @Schema(required = true) Instant begunAt,

        @Schema(required = true, description = "Hur många serier som tömdes. / How many series were emptied.")
        int series,

        @Schema(
                required = true,
                description = "Hur många av alla serier som är hämtade nu. / How many of all series are read now.")
        long live,

        @Schema(required = true, description = "Hur många som väntar nu. / How many wait now.")
        long backfilling,

        @Schema(
                required = true,
                description = "Hur många av dem som inte kan hämtas. / How many of these cannot be read.")
        long failing) {}
