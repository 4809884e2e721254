package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path temporary;

    private LogFile log;

    @BeforeEach
    void setUp() {
        log = new LogFile(temporary.resolve("part.log"));
    }

    @Test
    void aNewRunPutsTheLastRunsLogAside() throws IOException {
        Files.writeString(log.path(), "yesterday");

        log.begin();

        assertThat(log.path()).isEmptyFile();
        assertThat(temporary.resolve("part.log.1")).hasContent("yesterday");
    }

    @Test
    void aLargeLogIsCutWhileItsWriterWritesOn() throws IOException {
        log.begin();
        try (OutputStream writer = Files.newOutputStream(log.path(), StandardOpenOption.APPEND)) {
            writer.write(new byte[20_000_001]);
            log.rotateWhenLarge();
            writer.write("goes on".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(log.path()).hasContent("goes on");
        assertThat(temporary.resolve("part.log.1")).hasSize(20_000_001);
    }

    @Test
    void theLastLinesAreShown() throws IOException {
        Files.writeString(log.path(), "first\nmål\nlast\n");

        assertThat(log.tail(2)).containsExactly("mål", "last");
        assertThat(log.lastWords()).contains("last", log.path().toString());
    }
}
