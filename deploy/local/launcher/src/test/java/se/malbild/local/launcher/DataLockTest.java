package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path temporary;

    @Test
    void aSecondLauncherIsRefusedAndToldOfTheFirst() throws IOException {
        DataFolder folder = DataFolder.open(temporary);

        try (DataLock _ = DataLock.take(folder)) {
            assertThatThrownBy(() -> DataLock.take(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(
                            "process %d".formatted(ProcessHandle.current().pid()));
        }

        assertThatCode(() -> DataLock.take(folder).close()).doesNotThrowAnyException();
    }
}
