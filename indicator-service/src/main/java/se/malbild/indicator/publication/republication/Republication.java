package se.malbild.indicator.publication.republication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.publication.republication.RepublicationStatus;

/// A request to send again what has been published. The publisher moves it on
/// ([se.malbild.kit.publication.republication.RepublicationQueue]).
@Entity
class Republication {

    @Id
    private UUID id;

    private @Nullable String municipalityId;

    private @Nullable String indicatorCode;

    private @Nullable Long fromNumber;

    private long toNumber;

    @SuppressWarnings("UnusedVariable") // where the publisher begins; it reads the column
    private long sentNumber;

    private long changesSent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RepublicationStatus status;

    @Column(nullable = false)
    private String requestedBy;

    @Column(nullable = false)
    private Instant requestedAt;

    private @Nullable Instant finishedAt;

    protected Republication() {}

    /// @param lastNumber the newest change there is
    static Republication asked(UUID id, RepublicationRequest request, long lastNumber, String actor, Instant now) {
        Republication republication = new Republication();
        republication.id = id;
        republication.municipalityId = request.municipality();
        republication.indicatorCode = request.indicator();
        republication.fromNumber = request.fromNumber();
        republication.toNumber = lastNumber;
        republication.sentNumber = request.fromNumber() == null ? 0 : request.fromNumber() - 1;
        republication.status = RepublicationStatus.WAITING;
        republication.requestedBy = actor;
        republication.requestedAt = now;
        return republication;
    }

    RepublicationResponse toResponse() {
        return new RepublicationResponse(
                id,
                status,
                municipalityId,
                indicatorCode,
                fromNumber,
                toNumber,
                changesSent,
                requestedBy,
                requestedAt,
                finishedAt);
    }
}
