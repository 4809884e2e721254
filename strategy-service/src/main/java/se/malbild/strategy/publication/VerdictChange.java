package se.malbild.strategy.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.criterion.Verdict;

/// A change of verdict: the data of its event.
///
/// @param number of the change, without gaps
/// @param previousVerdict what was published of the measure and the year before; null when that is nothing
/// @param overridden whether the verdict is a person's
/// @param assessment id of the assessment that it rests on
/// @param changedAt when it was recorded; of a strategy that was adopted later than judged, when it was adopted
record VerdictChange(
        long number,
        String municipality,
        UUID strategy,
        UUID measure,
        int year,
        Verdict verdict,
        @Nullable Verdict previousVerdict,
        boolean overridden,
        UUID assessment,
        Sentence sentence,
        Instant changedAt) {

    /// The reason in both languages.
    record Sentence(String sv, String en) {}

    /// The key that keeps the events of one measure in order.
    @JsonIgnore
    String key() {
        return municipality + "/" + measure;
    }
}
