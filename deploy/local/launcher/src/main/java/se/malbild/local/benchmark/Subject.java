package se.malbild.local.benchmark;

import java.sql.SQLException;
import java.util.List;
import se.malbild.local.launcher.OwnProduct;

/// What is measured: a service with its data and what it is asked for.
public interface Subject {

    /// Everything that it can be asked for.
    List<Scenario> scenarios();

    /// The JDBC URL of its database, with all rights.
    String database(OwnProduct product);

    /// The user that it is in its database.
    String databaseUser(OwnProduct product);

    /// Fills the database unless that has been done.
    void ensureData(Database database) throws SQLException, InterruptedException;

    /// What is measured of it besides.
    default List<FurtherMeasurement> further() {
        return List.of();
    }

    /// What it is asked.
    Questions questions(OwnProduct product, Database database) throws SQLException;
}
