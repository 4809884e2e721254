package se.malbild.local.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.malbild.local.launcher.OwnProduct;

/// A service's database, with the rights of a superuser.
public final class Database implements AutoCloseable {

    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final OwnProduct product;
    private final Connection connection;

    /// @param url JDBC URL
    public Database(OwnProduct product, String url) throws SQLException {
        this.product = product;
        this.connection = DriverManager.getConnection(url);
    }

    /// Reads a row of an answer.
    ///
    /// @param <T> what is made of it
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Work on the database that is done wholly or not at all.
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException, InterruptedException;
    }

    /// Does the work and commits it, or undoes it.
    public void inTransaction(Work work) throws SQLException, InterruptedException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /// Runs statements that may take minutes.
    ///
    /// @throws InterruptedException when the person has asked to stop; they are broken off
    public void execute(String sql) throws SQLException, InterruptedException {
        try (Statement statement = connection.createStatement();
                ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> done = worker.submit(() -> statement.execute(sql));
            while (!isDone(done)) {
                try {
                    product.ensureWanted();
                } catch (InterruptedException e) {
                    statement.cancel();
                    throw e;
                }
            }
        }
    }

    private static boolean isDone(Future<Boolean> work) throws SQLException, InterruptedException {
        try {
            work.get(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /// What a query answers.
    public <T> List<T> rows(String sql, Row<T> row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            List<T> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(row.read(answer));
            }
            return rows;
        }
    }

    /// Whether a query answers anything.
    public boolean hasRows(String sql) throws SQLException {
        return !rows(sql, ResultSet::getRow).isEmpty();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
