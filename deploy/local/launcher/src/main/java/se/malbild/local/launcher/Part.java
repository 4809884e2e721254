package se.malbild.local.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.malbild.local.servers.Postmaster;
import se.malbild.local.servers.RunningProcess;
import se.malbild.local.servers.RunningProcess.Signal;

/// A process of the product that runs: started by this launcher, or left over from one that was killed.
///
/// @param stop the signal on which it ends in order
/// @param force the signal on which it ends whatever it is doing
record Part(String name, RunningProcess process, LogFile log, Signal stop, Signal force) {

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String STRATEGY = "strategy-service";
    static final String INDICATOR = "indicator-service";
    static final String SOURCE_STUB = "source-stub";

    /// Ctrl-C and the closing of the terminal go to every process of the terminal, but the order of stopping is the
    /// launcher's; a JVM leaves a signal ignored that it was started with ignored. The process writes its record
    /// itself, so that there is one however early the launcher is killed.
    private static final String START =
            "trap '' INT HUP; printf '%s %s\\n' \"$$\" \"$(date +%s)\" >\"$0\" || exit 1; exec \"$@\"";

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /// Netty, Kafka and zstd use what newer Java warns of; the warnings would open every log.
    private static final List<String> KNOWN_TO_BE_SAFE =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /// Starts Java with these arguments; what it prints goes to its log.
    ///
    /// @param environment added to this process's own
    static Part startJava(DataFolder folder, String name, List<String> arguments, Map<String, String> environment) {
        LogFile log = folder.log(name);
        log.begin();
        List<String> command = new ArrayList<>(
                List.of("sh", "-c", START, ProcessRecord.of(folder, name).file().toString(), JAVA.toString()));
        command.addAll(KNOWN_TO_BE_SAFE);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.run().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.environment().putAll(environment);
        try {
            RunningProcess process = new RunningProcess(builder.start().toHandle());
            return new Part(name, process, log, Signal.TERM, Signal.KILL);
        } catch (IOException e) {
            throw new Refusal("%s could not be started (%s).".formatted(name, Reason.of(e)), e);
        }
    }

    /// The broker or the service of that name, if it runs on the folder.
    static Optional<Part> recorded(DataFolder folder, String name) {
        return ProcessRecord.of(folder, name)
                .process()
                .map(process -> new Part(name, process, folder.log(name), Signal.TERM, Signal.KILL));
    }

    /// The database server, if it runs on the folder.
    static Optional<Part> postgres(DataFolder folder) {
        return Postmaster.of(folder.postgres())
                .map(postmaster ->
                        new Part(POSTGRES, postmaster.process(), folder.log(POSTGRES), Signal.INT, Signal.QUIT));
    }
}
