package se.malbild.strategy.reportedvalue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reported value is an answer to. In each place one counts at a time.
///
/// @param measure of which measure
/// @param report which of its questions
/// @param period of which period
/// @param unit for which unit; null: the municipality as a whole
record ReportPlace(
        UUID measure,
        String report,
        String period,
        @Nullable UUID unit) {}
