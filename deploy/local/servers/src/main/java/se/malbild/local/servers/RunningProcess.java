package se.malbild.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A process of this machine that need not be a child of ours, told from a stranger with the same number by when it
/// started.
///
/// @param handle the process
public record RunningProcess(ProcessHandle handle) {

    /// The kernel counts starts from the boot, and a clock that is set right moves them; a number comes around again
    /// much later.
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    /// The process with this number, if it runs and was started then.
    public static Optional<RunningProcess> of(long pid, Instant started) {
        return ProcessHandle.of(pid)
                .filter(handle -> handle.info()
                        .startInstant()
                        .filter(actual -> isClose(actual, started))
                        .isPresent())
                .map(RunningProcess::new)
                .filter(RunningProcess::isRunning);
    }

    private static boolean isClose(Instant actual, Instant recorded) {
        return Duration.between(actual, recorded).abs().compareTo(TOLERANCE) <= 0;
    }

    public long pid() {
        return handle.pid();
    }

    /// The file name of the program, such as `postgres`; empty when the system does not tell.
    public String program() {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("");
    }

    /// Whether it runs. What has ended but nobody has collected does not: in a container without an init process that
    /// is the lot of every orphan.
    public boolean isRunning() {
        return handle.isAlive() && !isZombie();
    }

    private boolean isZombie() {
        try {
            String state = Files.readString(Path.of("/proc", Long.toString(pid()), "stat"));
            return state.startsWith(") Z", state.lastIndexOf(')'));
        } catch (IOException e) {
            // Not Linux, or gone between two looks.
            return false;
        }
    }

    /// How a process can be asked to end, or to stand still and to go on.
    public enum Signal {
        INT,
        QUIT,
        TERM,
        KILL,
        STOP,
        CONT
    }

    /// Sends a signal; without effect on a process that has ended.
    public void send(Signal signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Process %d could not be sent %s".formatted(pid(), signal), e);
        }
    }

    /// Waits for the end.
    ///
    /// @return whether it ended within the limit
    public boolean awaitEnd(Duration limit) throws InterruptedException {
        Instant latest = Instant.now().plus(limit);
        while (isRunning()) {
            if (Instant.now().isAfter(latest)) {
                return false;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return true;
    }
}
