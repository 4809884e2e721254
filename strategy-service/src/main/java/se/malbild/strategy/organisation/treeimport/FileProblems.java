package se.malbild.strategy.organisation.treeimport;

import java.util.ArrayList;
import java.util.List;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;

/// What is wrong with a file, with the row and the column as its reader counts them, from 1.
final class FileProblems {

    private static final int MOST = 200;
    private static final int LONGEST_ECHO = 100;

    private final List<Violation> violations = new ArrayList<>();

    /// Something that is wrong with the file as a whole.
    void add(Text words) {
        violations.add(new Violation("file", words));
    }

    /// Something that is wrong with a cell.
    ///
    /// @param words what was expected there
    void add(int row, Cell cell, UnitColumn column, Text words) {
        add(row, cell.column(), column.field(), column.heading(), cell.text(), words);
    }

    /// Something that is wrong with a cell that belongs to no column that is known.
    void add(int row, Cell cell, Text words) {
        add(row, cell.column(), "cells[%d]".formatted(cell.column()), "–", cell.text(), words);
    }

    private void add(int row, int column, String field, String heading, String came, Text words) {
        if (violations.size() == MOST) {
            return;
        }
        String echo = came.length() <= LONGEST_ECHO ? came : came.substring(0, LONGEST_ECHO) + "…";
        Text where =
                Text.of("rad %d, kolumn %d (%s): ”%s” ", "row %d, column %d (%s): “%s” ", row, column, heading, echo);
        violations.add(new Violation(
                "rows[%d].%s".formatted(row, field),
                new Text(where.swedish() + words.swedish(), where.english() + words.english())));
    }

    /// @throws Refusal.Invalid naming everything that was added
    void refuse() {
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }
}
