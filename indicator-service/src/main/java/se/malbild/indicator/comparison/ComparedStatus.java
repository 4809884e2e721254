package se.malbild.indicator.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.indicator.observation.ObservationStatus;

/// Whether a member of a group has a value in a period, and if not, why.
@Schema(name = "ComparedStatus")
enum ComparedStatus {
    VALUE,
    NOT_AVAILABLE,
    NOT_APPLICABLE,
    SUPPRESSED,
    WITHDRAWN,
    /// Nothing has come of it: neither a value nor a mark that says why there is none.
    NO_FIGURE;

    static ComparedStatus of(ObservationStatus status) {
        return switch (status) {
            case VALUE -> VALUE;
            case NOT_AVAILABLE -> NOT_AVAILABLE;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case SUPPRESSED -> SUPPRESSED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
