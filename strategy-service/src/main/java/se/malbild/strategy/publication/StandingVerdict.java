package se.malbild.strategy.publication;

import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Verdict;

/// What is said of a measure and a year as it stands now.
///
/// @param municipality whose measure
/// @param measure id of the measure
/// @param year the year that is judged
/// @param verdict in force
/// @param overridden whether a person set it
/// @param assessment id of the assessment that it rests on
/// @param sentence the reason, for a politician
public record StandingVerdict(
        String municipality,
        UUID measure,
        int year,
        Verdict verdict,
        boolean overridden,
        UUID assessment,
        Text sentence) {}
