package se.malbild.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A real PostgreSQL server on the loopback interface, on data that is kept with full durability. It trusts every
/// connection from this machine, and runs on when this JVM is killed: see [Postmaster].
public final class KeptPostgres {

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Path dataFolder;
    private final int port;

    private KeptPostgres(Path dataFolder, int port) {
        this.dataFolder = dataFolder;
        this.port = port;
    }

    /// Starts the server and returns when it takes connections, after recovery if need be.
    ///
    /// @param programs the folder in which PostgreSQL itself is unpacked, once per version
    /// @param dataFolder where the cluster lies; made when missing
    /// @param log gets what the server has to say, appended
    /// @param port the loopback port to listen on
    /// @param pause between two looks
    /// @throws IllegalStateException when the server does not start; the log says why
    /// @throws InterruptedException when the pause ends by it; no server runs then
    public static KeptPostgres start(Path programs, Path dataFolder, Path log, int port, Pause pause)
            throws InterruptedException {
        PostgresPrograms postgres = PostgresPrograms.unpackedIn(programs);
        if (!Files.exists(dataFolder)) {
            makeCluster(postgres, dataFolder, log, pause);
        }
        Postmaster.disownKilled(dataFolder);
        String options = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''".formatted(port);
        Process starter = run(
                log,
                postgres.command(
                        "pg_ctl",
                        "start",
                        "--pgdata=" + dataFolder,
                        "--log=" + log,
                        "--options=" + options,
                        "--wait",
                        "--timeout=" + LONGEST_RECOVERY.toSeconds()));
        if (awaitEndOrStop(starter, dataFolder, pause) != 0) {
            throw new IllegalStateException("PostgreSQL did not start");
        }
        return new KeptPostgres(dataFolder, port);
    }

    /// Made beside its place and moved there when whole: a folder that exists is a cluster. What an interrupted start
    /// left beside it is cleared away.
    private static void makeCluster(PostgresPrograms postgres, Path dataFolder, Path log, Pause pause)
            throws InterruptedException {
        try {
            Path unfinished =
                    Files.createTempDirectory(dataFolder.resolveSibling(".").normalize(), "postgres-unfinished");
            Process initdb = run(
                    log,
                    postgres.command(
                            "initdb",
                            "--pgdata=" + unfinished,
                            "--username=postgres",
                            "--auth=trust",
                            "--encoding=UTF8",
                            "--no-locale",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
            try {
                if (awaitEnd(initdb, pause) != 0) {
                    throw new IllegalStateException("PostgreSQL could not make its data folder");
                }
            } finally {
                initdb.destroy();
            }
            Files.move(unfinished, dataFolder);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not make its data folder", e);
        }
    }

    private static Process run(Path log, List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be run", e);
        }
    }

    private static int awaitEnd(Process process, Pause pause) throws InterruptedException {
        while (process.isAlive()) {
            pause.pause();
        }
        return process.exitValue();
    }

    /// A start that is given up must not leave a server: the postmaster is asked to stop as soon as it can be found,
    /// and its starter ends with it.
    private static int awaitEndOrStop(Process starter, Path dataFolder, Pause pause) throws InterruptedException {
        try {
            return awaitEnd(starter, pause);
        } catch (InterruptedException e) {
            do {
                Postmaster.of(dataFolder)
                        .ifPresent(postmaster -> postmaster.process().send(RunningProcess.Signal.INT));
            } while (!starter.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS));
            throw e;
        }
    }

    /// The server's first process; empty when it has ended.
    public Optional<Postmaster> postmaster() {
        return Postmaster.of(dataFolder);
    }

    /// The JDBC URL of a database of this server, without user.
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /// Makes a database owned by a role of the same name that is no superuser, unless it exists.
    ///
    /// @param name lower-case letters, digits and underscores
    public void ensureDatabase(String name) {
        PostgresDatabases.ensure(jdbcUrl("postgres"), name);
    }
}
