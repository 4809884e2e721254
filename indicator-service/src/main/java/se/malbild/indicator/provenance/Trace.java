package se.malbild.indicator.provenance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.importrun.ImportKind;
import se.malbild.kit.workbook.Place;

/// A change together with what it came from.
///
/// @param calculation how it was calculated; null when it was not
/// @param inputs what it was calculated from
/// @param undone number of the change that it took back; null when it took none back
record Trace(
        LedgerEntry entry,
        RunFacts run,
        @Nullable CalculationFacts calculation,
        List<Input> inputs,
        @Nullable Long undone) {

    /// @param number of the change by which it stood; null when nothing was known
    record Input(CalculationFacts.Key key, @Nullable Long number) {}

    Origin origin() {
        if (entry.restores() != null) {
            return Origin.RESTORED;
        }
        if (run.kind() == ImportKind.DERIVATION || calculation != null) {
            return Origin.CALCULATED;
        }
        return switch (run.kind()) {
            case HAND_ENTRY -> Origin.WRITTEN;
            // What is brought back says so above: the rest followed from it.
            case UNDO, DERIVATION -> Origin.CALCULATED;
            case FILE, FETCH -> entry.row() == null && run.complete() ? Origin.LEFT_OUT : Origin.READ;
        };
    }

    /// Where the figure stood in a file, as far as that is known.
    @Nullable
    Place place() {
        return origin() == Origin.READ && run.kind() == ImportKind.FILE && entry.row() != null && entry.column() != null
                ? new Place(entry.row(), entry.column())
                : null;
    }

    /// The number of the answer that the figure was fetched with, as row, and its own number in that, as column; null
    /// when it was not fetched.
    @Nullable
    Place answer() {
        return origin() == Origin.READ
                        && run.kind() == ImportKind.FETCH
                        && entry.row() != null
                        && entry.column() != null
                ? new Place(entry.row(), entry.column())
                : null;
    }

    PlaceKnowledge knowledge() {
        if (place() == null) {
            return PlaceKnowledge.NONE;
        }
        return run.workbook() && run.sheetNumber() == null ? PlaceKnowledge.WITHOUT_SHEET : PlaceKnowledge.WHOLE;
    }

    /// The numbers of the changes that come next in the chain.
    Stream<Long> restsOn() {
        Long restored = entry.restores();
        return Stream.concat(
                inputs.stream().map(Input::number).flatMap(Stream::ofNullable),
                restored == null || restored == 0 ? Stream.empty() : Stream.of(restored));
    }
}
