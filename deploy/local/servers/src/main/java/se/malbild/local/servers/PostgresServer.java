package se.malbild.local.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/// A real PostgreSQL server for tests, on the loopback interface. It trusts every connection from this machine.
/// [KeptPostgres] is its durable sibling.
public final class PostgresServer implements AutoCloseable {

    private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /// Starts a server for tests: random port, data thrown away at the end, durability off for speed.
    public static PostgresServer startForTests() {
        return start(common());
    }

    private static EmbeddedPostgres.Builder common() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(STARTUP_LIMIT)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // The broker's and the services' sockets are loopback too; a Unix socket in /tmp would be a second
                // door.
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder) {
        try {
            return new PostgresServer(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    public int port() {
        return postgres.getPort();
    }

    /// The JDBC URL of a database of this server, without user.
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /// Makes a database owned by a role of the same name that is no superuser, unless it exists.
    ///
    /// @param name lower-case letters, digits and underscores
    public void ensureDatabase(String name) {
        PostgresDatabases.ensure(jdbcUrl("postgres"), name);
    }

    /// Stops the server in order: open transactions are rolled back, all that was committed is on disk.
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop in order", e);
        }
    }
}
