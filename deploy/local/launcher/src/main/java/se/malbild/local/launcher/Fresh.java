package se.malbild.local.launcher;

import java.io.Console;

/// Asks before data is deleted.
final class Fresh {

    private Fresh() {}

    /// @throws Refusal when the person says no, or when there is nobody to ask
    @SuppressWarnings("SystemConsoleNull") // JDK 25 is back to none without a terminal.
    static void confirm(DataFolder folder) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Refusal(
                    "--fresh deletes all data in %s and asks first, but there is no terminal to ask at. Add --yes to delete without asking."
                            .formatted(folder.root()));
        }
        String answer = console.readLine("This deletes all data in %s. Go on? [y/N] ", folder.root());
        if (answer == null
                || !(answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes"))) {
            throw new Refusal("Nothing was deleted and nothing was started.");
        }
    }
}
