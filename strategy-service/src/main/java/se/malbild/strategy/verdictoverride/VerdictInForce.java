package se.malbild.strategy.verdictoverride;

import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Verdict;

/// What counts of a measure and a year: the override's verdict while there is one, the reckoned one otherwise.
///
/// @param about measure and year
/// @param verdict in force
/// @param overridden whether a person has set it
/// @param assessment id of the assessment that stands, overridden or not
/// @param sentence of that assessment
public record VerdictInForce(JudgedYear about, Verdict verdict, boolean overridden, UUID assessment, Text sentence) {}
