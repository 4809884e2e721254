package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks the README's five minutes, command by command, through the packaged product: from a strategy and a printed
/// table to a verdict with its reason.
class TourIT {

    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\\n(.*?)```", Pattern.DOTALL);
    private static final String END_OF_STEP = "<<end of step>>";

    @TempDir
    Path temporary;

    @Test
    void theFiveMinutesOfTheReadmeGoAsTheySay() throws Exception {
        FreePorts ports = FreePorts.find();
        Path data = temporary.resolve("data");
        try (RunningUp up = RunningUp.start(data, ports.options()).awaitReady()) {
            assertThat(up.out())
                    .contains("försämrades från 210 (2020) till 225 (2021). Källa: Tidningen Fokus.")
                    .contains("coordinator 2083", "2462 for Vilhelmina", "unit-editor", "national-importer");

            List<Step> steps = steps(ports, data);
            List<String> answers = run(steps);

            assertThat(steps).hasSizeGreaterThan(6).anySatisfy(step -> assertThat(step.expected())
                    .isNotEmpty());
            for (int i = 0; i < steps.size(); i++) {
                String answer = answers.get(i);
                assertThat(steps.get(i).expected()).as(steps.get(i).commands()).allMatch(answer::contains, answer);
            }
        }
    }

    /// What the reader types, and what is promised to come.
    private record Step(String commands, List<String> expected) {}

    private static List<Step> steps(FreePorts ports, Path data) throws IOException {
        String readme = Files.readString(RunningUp.HOME.resolve("README.md"));
        Matcher block = BLOCK.matcher(readme.substring(readme.indexOf("## Five minutes")));
        List<Step> steps = new ArrayList<>();
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                String commands = block.group(2)
                        .replace("127.0.0.1:8080", "127.0.0.1:" + ports.strategy())
                        .replace("127.0.0.1:8081", "127.0.0.1:" + ports.indicator())
                        .replace("deploy/local/token ", "deploy/local/token --data '%s' ".formatted(data));
                steps.add(new Step(commands, new ArrayList<>()));
            } else {
                steps.getLast().expected().addAll(block.group(2).lines().toList());
            }
        }
        return steps;
    }

    private static List<String> run(List<Step> steps) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -eu\n");
        steps.forEach(step -> script.append(step.commands())
                .append("echo '")
                .append(END_OF_STEP)
                .append("'\n"));
        Path out = Files.createTempFile("tour", ".out");
        Process shell = new ProcessBuilder("bash", "-c", script.toString())
                .directory(RunningUp.HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int exit = shell.waitFor();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(exit).as(said).isZero();
        return List.of(said.split(Pattern.quote(END_OF_STEP), -1));
    }
}
