package se.malbild.strategy.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A figure that stands otherwise here than in indicator-service.
///
/// @param held what stands here; null when it is not here
/// @param found what stands there; null when it is not there
record Difference(
        Cell cell, @Nullable Standing held, @Nullable Standing found) {

    /// All differences between what is held and what is found.
    static List<Difference> between(Map<Cell, Standing> held, Map<Cell, Standing> found) {
        Set<Cell> cells = new LinkedHashSet<>(held.keySet());
        cells.addAll(found.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Cell cell : cells) {
            Standing here = held.get(cell);
            Standing there = found.get(cell);
            if (here == null || there == null || !here.isSameAs(there)) {
                differences.add(new Difference(cell, here, there));
            }
        }
        return differences;
    }

    /// True when an event will bring what is newer there: the stream is known up to a number that is below its change.
    ///
    /// @param complete up to which change number everything has come; -1 when that is not known
    boolean isUnderWay(long complete) {
        if (found == null || complete < 0) {
            return false;
        }
        boolean isNewerThere = held == null || found.observationVersion() > held.observationVersion();
        return isNewerThere && found.changeNumber() > complete;
    }
}
