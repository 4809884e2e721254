package se.malbild.kit.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The cells of a sheet that are shown as one over several rows. What such a region says stands in its first cell
/// alone.
public final class MergedCells {

    /// Of a sheet that has none.
    public static final MergedCells NONE = new MergedCells();

    // Of each column the last row of every region, by its first.
    private final Map<Integer, NavigableMap<Integer, Integer>> regions = new HashMap<>();

    /// Takes a region.
    ///
    /// @param column its first one, from 0: what it says is about that column
    /// @param top number of its first row
    /// @param bottom number of its last row
    public void add(int column, int top, int bottom) {
        regions.computeIfAbsent(column, any -> new TreeMap<>()).put(top, bottom);
    }

    /// True when a region says something about a column.
    public boolean covers(int column) {
        return regions.containsKey(column);
    }

    /// The number of the row where that stands which a cell shows: its own, unless a region holds it.
    ///
    /// @param column from 0
    public int top(int row, int column) {
        NavigableMap<Integer, Integer> here = regions.get(column);
        Map.Entry<Integer, Integer> region = here == null ? null : here.floorEntry(row);
        return region == null || region.getValue() < row ? row : region.getKey();
    }
}
