package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.malbild.local.servers.RunningProcess;
import se.malbild.local.servers.RunningProcess.Signal;

/// The real `deploy/local/up` in a process of its own, as a person would start it.
final class RunningUp implements AutoCloseable {

    static final Path HOME = Path.of("../../..").toAbsolutePath().normalize();

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Process process;
    private final DataFolder folder;
    private final Path out;
    private final Path errors;

    private RunningUp(Process process, DataFolder folder, Path out, Path errors) {
        this.process = process;
        this.folder = folder;
        this.out = out;
        this.errors = errors;
    }

    static RunningUp start(Path data, List<String> arguments) {
        return start(HOME, data, arguments, Map.of());
    }

    /// Starts it at a terminal of its own, where Ctrl-C goes to every process. What it says on standard error comes on
    /// standard output too.
    static RunningUp startAtTerminal(Path data, List<String> arguments) throws IOException {
        Path out = temporaryFile();
        List<String> command = new ArrayList<>(List.of(
                "env", "--default-signal=INT", HOME.resolve("deploy/local/up").toString(), "--data", data.toString()));
        command.addAll(arguments);
        String line = command.stream().map("'%s'"::formatted).collect(Collectors.joining(" "));
        Process process = new ProcessBuilder("script", "--quiet", "--return", "--flush", "--command", line, "/dev/null")
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        return new RunningUp(process, new DataFolder(data), out, temporaryFile());
    }

    /// Types this at its terminal.
    RunningUp type(String text) throws IOException {
        Writer keyboard = process.outputWriter(StandardCharsets.UTF_8);
        keyboard.write(text);
        keyboard.flush();
        return this;
    }

    /// @param home the folder of the sources
    /// @param environment in place of what this process has of the same name
    static RunningUp start(Path home, Path data, List<String> arguments, Map<String, String> environment) {
        try {
            Path out = temporaryFile();
            Path errors = temporaryFile();
            List<String> command =
                    new ArrayList<>(List.of(home.resolve("deploy/local/up").toString(), "--data", data.toString()));
            command.addAll(arguments);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(out.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            return new RunningUp(builder.start(), new DataFolder(data), out, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFile() throws IOException {
        Path file = Files.createTempFile("up", null);
        file.toFile().deleteOnExit();
        return file;
    }

    String out() {
        return read(out);
    }

    String errors() {
        return read(errors);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunningUp awaitReady() {
        return awaitSaid("is ready after");
    }

    /// Waits until it has said this, on either stream, and fails when it ends first.
    RunningUp awaitSaid(String text) {
        await().atMost(LONGEST)
                .pollInterval(Duration.ofMillis(20))
                .failFast("it has ended", () -> !process.isAlive() && !said().contains(text))
                .until(() -> said().contains(text));
        return this;
    }

    private String said() {
        return out() + errors();
    }

    RunningUp send(Signal signal) {
        new RunningProcess(process.toHandle()).send(signal);
        return this;
    }

    /// Waits until it has ended and gives its exit code.
    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS))
                .as("it ends; it said: %s", said())
                .isTrue();
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    /// The servers and services that run on the data folder, whoever started them.
    List<Part> parts() {
        return Stream.of(
                        Part.recorded(folder, Part.STRATEGY),
                        Part.recorded(folder, Part.INDICATOR),
                        Part.recorded(folder, Part.SOURCE_STUB),
                        Part.recorded(folder, Part.KAFKA),
                        Part.postgres(folder))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Leaves no process behind, whatever the test has done.
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        // Again and again: what a killed launcher has begun to start may show only now.
        await().atMost(LONGEST).until(() -> {
            parts().forEach(part -> part.process().send(part.force()));
            return parts().isEmpty();
        });
    }
}
