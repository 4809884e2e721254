package se.malbild.indicator.source.scb;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.ObservationStatus;

/// The sum of the cells that make a figure. One that is missing makes the sum missing, and says why; there is never a
/// sum of some of them.
///
/// @param status whether there is a sum
/// @param value null unless the status is `VALUE`
/// @param strange a cell that cannot be understood, with its codes; null when there is none
/// @param found what stands in it
/// @param unsaid true when there is no sum because nothing at all is said of a cell, neither a value nor a mark
record FigureSum(
        ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable String strange,
        String found,
        boolean unsaid) {

    private static final String NOT_AVAILABLE = "..";
    private static final String NOT_APPLICABLE = ".";
    private static final String ZERO = "-";

    /// @param positions of the cells
    /// @param without the variables by which the figure is known anyway
    static FigureSum of(Cube cube, int[] positions, Set<String> without) {
        BigDecimal sum = BigDecimal.ZERO;
        ObservationStatus status = ObservationStatus.VALUE;
        boolean unsaid = false;
        for (int position : positions) {
            Cell cell = cube.cells().get(position);
            ObservationStatus one = status(cell);
            if (one == null) {
                return new FigureSum(
                        ObservationStatus.NOT_AVAILABLE, null, cube.named(position, without), cell.toString(), false);
            }
            unsaid |= cell.isBlank();
            status = worse(status, one);
            if (cell.value() != null) {
                sum = sum.add(cell.value());
            }
        }
        return new FigureSum(status, status == ObservationStatus.VALUE ? sum : null, null, "", unsaid);
    }

    // Null when what stands there contradicts itself, or is a mark of which nothing is known.
    private static @Nullable ObservationStatus status(Cell cell) {
        if (cell.isPlain()) {
            return ObservationStatus.VALUE;
        }
        if (cell.isBlank()) {
            return ObservationStatus.NOT_AVAILABLE;
        }
        BigDecimal value = cell.value();
        return switch (cell.mark()) {
            case NOT_AVAILABLE -> value == null ? ObservationStatus.NOT_AVAILABLE : null;
            case NOT_APPLICABLE -> value == null ? ObservationStatus.NOT_APPLICABLE : null;
            case ZERO -> value == null || value.signum() == 0 ? ObservationStatus.VALUE : null;
            default -> null;
        };
    }

    private static ObservationStatus worse(ObservationStatus one, ObservationStatus other) {
        if (one == ObservationStatus.NOT_AVAILABLE || other == ObservationStatus.NOT_AVAILABLE) {
            return ObservationStatus.NOT_AVAILABLE;
        }
        return one == ObservationStatus.VALUE ? other : one;
    }
}
