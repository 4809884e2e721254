package se.malbild.local.benchmark.plans;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.malbild.local.launcher.Refusal;

/// PostgreSQL's own measure of how fast it is, with prepared statements.
///
/// @param program where pgbench is
/// @param database its address, as pgbench takes it
/// @param clients that send at the same time
record Pgbench(Path program, String database, int clients) {

    private static final Pattern SPEED = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final int MOST_THREADS = 2;

    /// Where pgbench is, when it is on the PATH.
    static Optional<Path> program(String path) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// How often a second all of the script was carried out.
    double speed(AloneScript script, Duration duration) throws IOException, InterruptedException {
        Path file = Files.createTempFile("plan-benchmark", ".sql");
        try {
            Files.writeString(file, script.text());
            ProcessBuilder builder = new ProcessBuilder(command(script, file, duration)).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            Process pgbench = builder.start();
            String output = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (pgbench.waitFor() != 0) {
                throw new Refusal("pgbench went wrong:%n%s".formatted(output));
            }
            return speed(output);
        } finally {
            Files.delete(file);
        }
    }

    private List<String> command(AloneScript script, Path file, Duration duration) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(clients, MOST_THREADS),
                "--time=" + duration.toSeconds(),
                "--file=" + file));
        script.variables().forEach((name, value) -> command.add("--define=%s=%s".formatted(name, value)));
        command.add(database);
        return command;
    }

    static double speed(String output) {
        Matcher speed = SPEED.matcher(output);
        if (!speed.find()) {
            throw new Refusal("pgbench did not say how fast it was:%n%s".formatted(output));
        }
        return Double.parseDouble(speed.group(1));
    }
}
