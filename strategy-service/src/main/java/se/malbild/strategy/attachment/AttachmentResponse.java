package se.malbild.strategy.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// An attachment as the API shows it, without its bytes.
@Schema(name = "Attachment")
public record AttachmentResponse(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Strategins id. / Id of the strategy.")
        UUID strategy,

        @Schema(required = true) AttachmentKind kind,
        @Nullable String title,
        @Schema(required = true) String fileName,

        @Schema(required = true, description = "Vad innehållet är. / What the content is.")
        String mediaType,

        @Schema(required = true) long byteCount,

        @Schema(required = true, description = "Innehållets SHA-256, hexadecimalt. / SHA-256 of the content.")
        String checksum,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static AttachmentResponse of(Attachment attachment) {
        return new AttachmentResponse(
                attachment.id(),
                attachment.strategyId(),
                attachment.form().kind(),
                attachment.form().title(),
                attachment.form().fileName(),
                attachment.mediaType(),
                attachment.byteCount(),
                attachment.sha256(),
                Precondition.written(attachment.version()),
                attachment.createdAt(),
                attachment.updatedAt());
    }
}
