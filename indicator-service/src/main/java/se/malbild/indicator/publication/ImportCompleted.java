package se.malbild.indicator.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/// The data of the event that ends an import. It is sent to every partition, so who has read it on all of them has
/// every change up to its number.
///
/// @param importRun id of the run
/// @param lastChangeNumber number of the newest change when the run was applied
/// @param changes how many changes the run made
/// @param completedAt when it was done
/// @param partitions how many partitions it was sent to; 0 until it is known
record ImportCompleted(UUID importRun, long lastChangeNumber, long changes, Instant completedAt, int partitions) {

    @JsonIgnore
    String eventId() {
        return "import-run/" + importRun;
    }

    ImportCompleted sentTo(int count) {
        return new ImportCompleted(importRun, lastChangeNumber, changes, completedAt, count);
    }
}
