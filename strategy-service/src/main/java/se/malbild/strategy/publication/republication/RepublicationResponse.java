package se.malbild.strategy.publication.republication;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.publication.republication.RepublicationStatus;

/// A republication, and how far it has come.
@Schema(name = "Republication")
record RepublicationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) RepublicationStatus status,

        @Schema(required = true, description = "Första ändringens nummer. / Number of the first change.")
        long fromNumber,

        @Schema(
                required = true,
                description =
                        "Den senaste ändringen när begäran kom; senare ändringar skickas ändå. / The newest change when it was asked for; later ones are published anyway.")
        long toNumber,

        @Schema(required = true, description = "Så många ändringar har skickats. / So many changes have been sent.")
        long changesSent,

        @Schema(required = true, description = "Den som begärde det. / Who asked for it.")
        String requestedBy,

        @Schema(required = true) Instant requestedAt,

        @Schema(description = "När allt var skickat. / When all had been sent.") @Nullable
        Instant finishedAt) {}
