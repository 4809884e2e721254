package se.malbild.indicator.staging;

import java.util.List;
import se.malbild.indicator.source.ReadingProblem;

/// Figures that were read well and must not be written all the same.
///
/// @param total how many
/// @param problems the first of them
public record Refused(long total, List<ReadingProblem> problems) {

    static final Refused NONE = new Refused(0, List.of());
}
