package se.malbild.strategy.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.file.SpooledFile;
import se.malbild.strategy.tenancy.OwnedThing;

/// A file of a strategy. Its bytes are kept beside it and never change.
@Entity
class Attachment extends OwnedThing {

    @Column(nullable = false)
    private UUID strategyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttachmentKind kind;

    private @Nullable String title;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false)
    private String mediaType;

    @Column(nullable = false)
    private long byteCount;

    @Column(nullable = false)
    private String sha256;

    protected Attachment() {}

    /// @param mediaType what the bytes are
    static Attachment of(UUID strategyId, AttachmentRequest form, String mediaType, SpooledFile file, Instant now) {
        Attachment attachment = new Attachment();
        attachment.strategyId = strategyId;
        attachment.mediaType = mediaType;
        attachment.byteCount = file.byteCount();
        attachment.sha256 = file.sha256();
        attachment.rewrite(form, now);
        return attachment;
    }

    /// Replaces all that is written of it.
    final void rewrite(AttachmentRequest form, Instant now) {
        kind = form.kind();
        title = form.title();
        fileName = form.fileName();
        writtenAt(now);
    }

    AttachmentRequest form() {
        return new AttachmentRequest(kind, title, fileName);
    }

    UUID strategyId() {
        return strategyId;
    }

    String mediaType() {
        return mediaType;
    }

    long byteCount() {
        return byteCount;
    }

    String sha256() {
        return sha256;
    }
}
