package se.malbild.strategy.companyvisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.precondition.Precondition;

/// A visit to a company as the API shows it.
@Schema(name = "CompanyVisit")
public record CompanyVisitResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) LocalDate visitedOn,
        @Nullable UUID unit,
        @Schema(required = true) VisitKind kind,
        @Schema(required = true) boolean withPoliticians,
        @Schema(required = true) boolean withOfficials,

        @Schema(required = true, description = "ETag, att skicka som If-Match. / ETag, to send as If-Match.")
        String entityTag,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    static CompanyVisitResponse of(CompanyVisit visit) {
        CompanyVisitRequest form = visit.form();
        return new CompanyVisitResponse(
                visit.id(),
                form.visitedOn(),
                form.unit(),
                form.kind(),
                form.withPoliticians(),
                form.withOfficials(),
                Precondition.written(visit.version()),
                visit.createdAt(),
                visit.updatedAt());
    }
}
