package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.malbild.local.servers.RunningProcess;
import se.malbild.local.servers.RunningProcess.Signal;

class ShutdownTest {

    @TempDir
    Path temporary;

    private final StringWriter told = new StringWriter();
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void servicesStopBeforeWhatTheyUse() throws Exception {
        List<Part> parts = List.of(part(Part.POSTGRES, ""), part(Part.KAFKA, ""), part(Part.STRATEGY, ""));

        shutdown(Duration.ofSeconds(20)).of(parts);

        assertThat(parts).noneMatch(part -> part.process().isRunning());
        assertThat(told.toString())
                .containsSubsequence("Stopping strategy-service", "Stopping kafka", "Stopping postgres");
    }

    @Test
    void whoDoesNotStopIsForcedToAndItIsSaid() throws Exception {
        Part stubborn = part(Part.KAFKA, "trap '' TERM; ");

        shutdown(Duration.ofMillis(100)).of(List.of(stubborn));

        assertThat(stubborn.process().isRunning()).isFalse();
        assertThat(told.toString()).contains("kafka did not stop");
    }

    private Shutdown shutdown(Duration patience) {
        InstantSource clock = InstantSource.system();
        return new Shutdown(new Progress(new PrintWriter(told), clock, clock.instant()), patience);
    }

    private Part part(String name, String before) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", before + "echo up; while :; do sleep 0.1; done").start();
        started.add(process);
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        assertThat(output.readLine()).isEqualTo("up");
        RunningProcess running = new RunningProcess(process.toHandle());
        return new Part(name, running, new LogFile(temporary.resolve(name)), Signal.TERM, Signal.KILL);
    }
}
