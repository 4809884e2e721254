package se.malbild.strategy.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.precondition.Versioned;

/// Receives an attachment once for each `Idempotency-Key`. Apart from the resource, whose operation takes the bytes in
/// first: what is idempotent is a transaction, and a slow sender is to hold none.
@ApplicationScoped
class AttachmentReception {

    private final Attachments attachments;
    private final UriInfo uri;

    @Inject
    AttachmentReception(Attachments attachments, UriInfo uri) {
        this.attachments = attachments;
        this.uri = uri;
    }

    @Idempotent
    RestResponse<AttachmentResponse> receive(
            UUID strategyId, AttachmentRequest form, String mediaType, SpooledFile file) {
        Versioned<AttachmentResponse> created = attachments.create(strategyId, form, mediaType, file);
        return created.created(created.body().id(), uri);
    }
}
