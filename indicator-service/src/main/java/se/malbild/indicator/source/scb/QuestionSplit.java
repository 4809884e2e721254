package se.malbild.indicator.source.scb;

import java.util.ArrayList;
import java.util.List;

/// Splits what is wanted into questions that stay within a limit of cells: by years, and where one year is too much,
/// by municipalities.
final class QuestionSplit {

    private final int mostCells;

    QuestionSplit(int mostCells) {
        this.mostCells = mostCells;
    }

    /// What one question is about.
    record Part(List<String> municipalities, List<Integer> years) {

        /// Tells it from the others of the same figures, such as `2015-2024/0114-2584`.
        String key() {
            return years.getFirst() + "-" + years.getLast() + "/" + municipalities.getFirst() + "-"
                    + municipalities.getLast();
        }
    }

    /// The parts; none when there is nothing to ask for.
    ///
    /// @param cells of one municipality and year, at most the limit
    List<Part> parts(int cells, List<String> municipalities, List<Integer> years) {
        if (municipalities.isEmpty() || years.isEmpty()) {
            return List.of();
        }
        long ofAll = (long) cells * municipalities.size();
        int yearsAtOnce = Math.clamp(mostCells / ofAll, 1, years.size());
        int municipalitiesAtOnce =
                ofAll <= mostCells ? municipalities.size() : Math.max(1, mostCells / Math.max(1, cells));
        List<Part> parts = new ArrayList<>();
        for (List<Integer> some : chunks(years, yearsAtOnce)) {
            for (List<String> few : chunks(municipalities, municipalitiesAtOnce)) {
                parts.add(new Part(few, some));
            }
        }
        return parts;
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            chunks.add(List.copyOf(all.subList(start, Math.min(all.size(), start + size))));
        }
        return chunks;
    }
}
