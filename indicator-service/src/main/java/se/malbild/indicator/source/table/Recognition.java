package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Optional;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;

/// Which layouts a file is of.
///
/// @param fitting those that fit it wholly, the most specific first
/// @param nearest what stands in the way of the one that comes nearest; none when one fits, or none has anything in
///     common with the file
public record Recognition(List<String> fitting, Optional<Obstacle> nearest) {

    private static final String NONE = "–";

    /// The code of the layout by which the file is read: the only one that fits.
    public Optional<String> chosen() {
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    /// What to tell the sender when there is none to read it by.
    public ReadingProblem problem() {
        if (!fitting.isEmpty() || nearest.isEmpty()) {
            return ReadingProblem.ofFile(
                    Code.LAYOUT_NOT_RECOGNISED, fitting.isEmpty() ? NONE : String.join(", ", fitting));
        }
        Obstacle obstacle = nearest.get();
        return ReadingProblem.ofFile(
                Code.LAYOUT_NOT_RECOGNISED,
                NONE,
                obstacle.layout(),
                Obstacle.list(obstacle.missing()),
                Obstacle.list(obstacle.unread()),
                obstacle.title(),
                obstacle.edition(),
                obstacle.twice());
    }
}
