package se.malbild.local.benchmark.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// The same import as plain SQL.
interface Reference {

    /// @param readings a csv with the columns of the table into which imports read
    Timing importReadings(Path readings) throws IOException, SQLException, InterruptedException;

    /// By what it is run, for people.
    String words();
}
