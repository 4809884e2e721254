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

/// A part of the README that is walked command by command.
///
/// @param steps in the order of the text
record Tour(List<Step> steps) {

    private static final Pattern BLOCK = Pattern.compile("```(sh|text)\\n(.*?)```", Pattern.DOTALL);
    private static final String END_OF_STEP = "<<end of step>>";

    /// What the reader types, and what is promised to come.
    record Step(String commands, List<String> expected) {}

    /// @param heading of the part
    /// @param ports where the product runs instead of where the README says
    /// @param data its data folder
    static Tour of(String heading, FreePorts ports, Path data) throws IOException {
        String readme = Files.readString(RunningUp.HOME.resolve("README.md"));
        String part = readme.substring(readme.indexOf("## " + heading) + 1).split("\n## ", 2)[0];
        Matcher block = BLOCK.matcher(part);
        List<Step> steps = new ArrayList<>();
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                steps.add(new Step(moved(block.group(2), ports, data), new ArrayList<>()));
            } else {
                steps.getLast().expected().addAll(block.group(2).lines().toList());
            }
        }
        return new Tour(steps);
    }

    private static String moved(String commands, FreePorts ports, Path data) {
        return commands.replace("127.0.0.1:8080", "127.0.0.1:" + ports.strategy())
                .replace("127.0.0.1:8081", "127.0.0.1:" + ports.indicator())
                .replace("127.0.0.1:8082", "127.0.0.1:" + ports.sourceStub())
                .replace("deploy/local/token ", "deploy/local/token --data '%s' ".formatted(data));
    }

    /// Types everything and compares what comes with what is promised.
    void walk() throws IOException, InterruptedException {
        List<String> answers = answers();
        assertThat(steps).anySatisfy(step -> assertThat(step.expected()).isNotEmpty());
        for (int i = 0; i < steps.size(); i++) {
            String answer = answers.get(i);
            assertThat(steps.get(i).expected()).as(steps.get(i).commands()).allMatch(answer::contains, answer);
        }
    }

    private List<String> answers() throws IOException, InterruptedException {
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
