package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessRecordTest {

    private static final ProcessHandle SELF = ProcessHandle.current();
    private static final Instant STARTED = SELF.info().startInstant().orElseThrow();

    @TempDir
    Path temporary;

    @Test
    void aRunningProcessIsFoundByNumberAndStart() throws IOException {
        ProcessRecord record = written(SELF.pid() + " " + STARTED.getEpochSecond());

        assertThat(record.process())
                .hasValueSatisfying(process -> assertThat(process.pid()).isEqualTo(SELF.pid()));
    }

    @Test
    void aStrangerWithTheNumberIsNotTaken() throws IOException {
        ProcessRecord record =
                written(SELF.pid() + " " + STARTED.minusSeconds(60).getEpochSecond());

        assertThat(record.process()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "x y", "4711 1 2", "-1 5"})
    void aSpoiltRecordNamesNobody(String content) throws IOException {
        assertThat(written(content).process()).isEmpty();
    }

    @Test
    void aMissingRecordNamesNobody() {
        assertThat(new ProcessRecord(temporary.resolve("missing.pid")).process())
                .isEmpty();
    }

    private ProcessRecord written(String content) throws IOException {
        return new ProcessRecord(Files.writeString(temporary.resolve("part.pid"), content));
    }
}
