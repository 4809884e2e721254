package se.malbild.strategy.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One change of one thing, as the API shows it.
@Schema(name = "HistoryEntry")
public record HistoryEntry(
        @Schema(required = true, description = "Löpnummer, stigande med tiden. / Number, ascending with time.")
        long number,

        @Schema(required = true) Instant changedAt,

        @Schema(description = "Strategin som det hör till. / The strategy that it belongs to.") @Nullable
        UUID strategy,

        @Schema(description = "Planen som det hör till. / The plan that it belongs to.") @Nullable
        UUID plan,

        @Schema(required = true) Thing thing,

        @Schema(required = true, description = "Id på det som ändrades. / Id of what was changed.")
        UUID thingId,

        @Schema(required = true) Change change,

        @Schema(description = "Det som ändrades, så som det var. / What was changed, as it was.") @Nullable
        Map<String, Object> before,

        @Schema(description = "Det som ändrades, så som det blev. / What was changed, as it became.") @Nullable
        Map<String, Object> after,

        @Schema(required = true, description = "Vem: åtkomstnyckelns subject. / Who: the token's subject.")
        String actor,

        @Schema(description = "Åtgärden i API:t. / The operation of the API.") @Nullable
        String operation,

        @Schema(description = "Skälet som angavs. / The reason that was given.") @Nullable
        String reason) {}
