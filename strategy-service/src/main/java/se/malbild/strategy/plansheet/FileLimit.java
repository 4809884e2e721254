package se.malbild.strategy.plansheet;

import se.malbild.kit.language.Text;

/// How much is taken out of one file, whatever its sheets are: a few texts that many cells share make a small file of
/// what would fill the memory.
final class FileLimit {

    private static final int MOST_CHARACTERS = 8_000_000;

    /// Room for the plans of some years side by side.
    private static final int MOST_ROWS = 4 * RowLimit.MOST_ROWS;

    private int characters;
    private int rows;

    /// @throws UnreadableSheet when it is more than a file may have
    void takeText(int length) {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableSheet(Text.of(
                    "Filens blad har tillsammans fler än %d tecken; fler läses inte. Ta bort det som inte hör till planen.",
                    "The file's sheets have more than %d characters together, which is the most that is read. Remove what is no part of the plan.",
                    MOST_CHARACTERS));
        }
    }

    /// @throws UnreadableSheet when it is one more than a file may have
    void takeRow() {
        if (++rows > MOST_ROWS) {
            throw new UnreadableSheet(Text.of(
                    "Filens blad har tillsammans fler än %d ifyllda rader; fler läses inte. Ta bort blad som inte hör till planen.",
                    "The file's sheets have more than %d rows with content together, which is the most that is read. Remove sheets that are no part of the plan.",
                    MOST_ROWS));
        }
    }
}
