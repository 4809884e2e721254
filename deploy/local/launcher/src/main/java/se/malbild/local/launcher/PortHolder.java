package se.malbild.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who listens on a port, where the system tells: on Linux, and for the processes of other users only to root.
final class PortHolder {

    private static final Path PROC = Path.of("/proc");
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";
    private static final int LONGEST_COMMAND = 100;

    private PortHolder() {}

    /// Describes the listener, if it can be known.
    ///
    /// @return such as `process 4711 (/usr/bin/java -jar other.jar)`
    static Optional<String> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : Set.of("tcp", "tcp6")) {
            sockets.addAll(listening(PROC.resolve("net").resolve(table), port));
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOneOf(process.pid(), sockets))
                .findFirst()
                .map(PortHolder::describe);
    }

    private static Set<String> listening(Path table, int port) {
        Set<String> sockets = new HashSet<>();
        String address = ":%04X".formatted(port);
        try (Stream<String> lines = Files.lines(table)) {
            lines.map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > INODE)
                    .filter(columns -> columns[LOCAL_ADDRESS].endsWith(address) && columns[STATE].equals(LISTENING))
                    .forEach(columns -> sockets.add("socket:[%s]".formatted(columns[INODE])));
        } catch (IOException | UncheckedIOException e) {
            // Not Linux: nobody can be named.
        }
        return sockets;
    }

    private static boolean holdsOneOf(long pid, Set<String> sockets) {
        if (sockets.isEmpty()) {
            return false;
        }
        try (Stream<Path> open = Files.list(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
            return open.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException | UncheckedIOException e) {
            // Another user's, or gone.
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String describe(ProcessHandle process) {
        String command =
                process.info().commandLine().or(() -> process.info().command()).orElse("unknown program");
        return "process %d (%s)".formatted(process.pid(), shortened(command));
    }

    private static String shortened(String command) {
        return command.length() <= LONGEST_COMMAND ? command : command.substring(0, LONGEST_COMMAND) + " …";
    }
}
