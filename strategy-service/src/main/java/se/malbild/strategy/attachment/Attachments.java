package se.malbild.strategy.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.malbild.kit.file.FilePieces;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.strategy.Strategies;

/// The attachments of the strategies of the municipality that the request is about. Whoever sees a strategy sees its
/// attachments.
@ApplicationScoped
@Transactional
class Attachments {

    private final AttachmentRepository attachments;
    private final FilePieces pieces;
    private final Strategies strategies;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    Attachments(
            AttachmentRepository attachments,
            EntityManager database,
            Strategies strategies,
            Precondition precondition,
            Clock clock) {
        this.attachments = attachments;
        this.pieces = new FilePieces(database, "attachment_piece", "attachment_id");
        this.strategies = strategies;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<AttachmentResponse> page(UUID strategyId, SortOrder order, PageRequest page) {
        strategies.require(strategyId);
        return attachments.page(strategyId, order, page).map(AttachmentResponse::of);
    }

    Versioned<AttachmentResponse> get(UUID strategyId, UUID id) {
        return versioned(visible(strategyId, id));
    }

    /// The bytes are fetched from the database while they are read, after this.
    AttachmentContent content(UUID strategyId, UUID id) {
        Attachment attachment = visible(strategyId, id);
        return new AttachmentContent(AttachmentResponse.of(attachment), pieces.open(id, attachment.byteCount()));
    }

    /// Adds to a decided strategy too: its minutes and the document as it was adopted come after the decision.
    ///
    /// @param mediaType what the bytes are
    Versioned<AttachmentResponse> create(UUID strategyId, AttachmentRequest form, String mediaType, SpooledFile file) {
        strategies.require(strategyId);
        Attachment attachment = Attachment.of(strategyId, form, mediaType, file, clock.instant());
        attachments.persistAndFlush(attachment);
        pieces.keep(attachment.id(), file);
        return versioned(attachment);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<AttachmentResponse> change(UUID strategyId, UUID id, UnaryOperator<AttachmentRequest> change) {
        Attachment attachment = visible(strategyId, id);
        precondition.requireSeen(attachment.version());
        attachment.rewrite(change.apply(attachment.form()), clock.instant());
        attachments.flush();
        return versioned(attachment);
    }

    /// @throws Refusal.Conflict when the strategy is not a draft, or a reported value rests on it
    void delete(UUID strategyId, UUID id) {
        Attachment attachment = visible(strategyId, id);
        precondition.requireSeen(attachment.version());
        strategies.lockDraft(strategyId);
        if (attachments.isEvidence(id)) {
            throw new Refusal.Conflict(
                    new Text("Ett rapporterat värde grundas på bilagan.", "A reported value rests on the attachment."));
        }
        attachments.delete(attachment);
        attachments.flush();
    }

    private Attachment visible(UUID strategyId, UUID id) {
        strategies.require(strategyId);
        return attachments
                .of(strategyId, id)
                .orElseThrow(() -> new Refusal.NotFound(
                        Text.of("Strategin har ingen bilaga %s.", "The strategy has no attachment %s.", id)));
    }

    private static Versioned<AttachmentResponse> versioned(Attachment attachment) {
        return new Versioned<>(AttachmentResponse.of(attachment), attachment.version());
    }
}
