package se.malbild.strategy.due;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.paging.Page;

/// A page of what is due.
public record DueItems(
        @Schema(required = true, description = "Dagen som svaret gäller. / The day that is answered about.")
        LocalDate on,

        @Schema(
                required = true,
                description =
                        "Hur många det finns av varje slag, vilket slag som än begärs. / How many there are of each kind, whichever kind is asked for.")
        List<DueTotal> totals,

        @Schema(required = true) List<DueItem> items,
        @Schema(required = true) Page.Meta meta) {}
