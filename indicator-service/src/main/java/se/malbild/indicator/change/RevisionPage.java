package se.malbild.indicator.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.indicator.answer.LongMeta;

/// One page of revisions.
@Schema(name = "PageRevision")
record RevisionPage(
        @Schema(required = true, description = "Sidans rader. / The rows of the page.")
        List<RevisionResponse> items,

        @Schema(required = true) LongMeta meta) {}
