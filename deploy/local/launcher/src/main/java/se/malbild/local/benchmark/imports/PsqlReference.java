package se.malbild.local.benchmark.imports;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.malbild.local.launcher.Refusal;

/// Run by psql, whose start and connecting are part of the time.
///
/// @param program where psql is
/// @param script as psql takes it
/// @param database its address, as psql takes it
record PsqlReference(Path program, Path script, String database) implements Reference {

    private static final Pattern TIME = Pattern.compile("Time: ([0-9]+)\\.([0-9]{3}) ms.*");

    /// Where psql is, when it is on the PATH.
    static Optional<Path> program(String path) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .map(folder -> Path.of(folder, "psql"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public Timing importReadings(Path readings) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        program.toString(),
                        "-X",
                        "-q",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-d",
                        database,
                        "-f",
                        script.toString()))
                .redirectErrorStream(true)
                .redirectInput(readings.toFile());
        builder.environment().put("LC_ALL", "C");
        long start = System.nanoTime();
        Process psql = builder.start();
        String output = new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (psql.waitFor() != 0) {
            throw new Refusal("The plain SQL went wrong:%n%s".formatted(output));
        }
        return new Timing(Duration.ofNanos(System.nanoTime() - start), steps(output));
    }

    static Map<Step, Duration> steps(String output) {
        Map<Step, Duration> steps = new EnumMap<>(Step.class);
        Step step = Step.READ;
        for (String line : output.lines().toList()) {
            step = ReferenceScript.stepOf(line, step);
            Matcher time = TIME.matcher(line);
            if (time.matches()) {
                steps.merge(
                        step,
                        Duration.ofMillis(Long.parseLong(time.group(1)))
                                .plus(Duration.ofNanos(1000 * Long.parseLong(time.group(2)))),
                        Duration::plus);
            }
        }
        return steps;
    }

    @Override
    public String words() {
        return "psql (%s)".formatted(program);
    }
}
