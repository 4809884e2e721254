package se.malbild.local.benchmark;

import java.sql.SQLException;
import java.util.List;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Progress;

/// strategy-service on the strategies of every municipality.
///
/// @param count how many strategies there are
record Strategies(int count, Progress progress) implements Subject {

    @Override
    public List<Scenario> scenarios() {
        return Scenario.ALL;
    }

    @Override
    public String database(OwnProduct product) {
        return product.strategyDatabase();
    }

    @Override
    public String databaseUser(OwnProduct product) {
        return product.databaseUser();
    }

    @Override
    public void ensureData(Database database) throws SQLException, InterruptedException {
        new DataSet(database, count, progress).ensure();
    }

    @Override
    public Questions questions(OwnProduct product, Database database) throws SQLException {
        return new Requests(product, Targets.read(database));
    }
}
