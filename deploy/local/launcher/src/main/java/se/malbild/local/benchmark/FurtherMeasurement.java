package se.malbild.local.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import se.malbild.local.launcher.OwnProduct;

/// A measurement that is none of requests at a constant rate.
public interface FurtherMeasurement {

    /// On the command line.
    String name();

    /// Takes it and writes its table.
    ///
    /// @param product with the subject's data
    /// @param out gets the table
    /// @return whether every answer was right
    boolean take(OwnProduct product, Tempo tempo, PrintWriter out)
            throws IOException, SQLException, InterruptedException;
}
