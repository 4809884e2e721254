package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataVersionTest {

    private static final DataVersion OURS = new DataVersion(2, 18, "4.0.0");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({"2, 18, 4.0.0", "1, 18, 4.0.0", "2, 18, 3.9.1"})
    void dataOfThisOrAnOlderBuildIsRead(int format, int postgres, String kafka) {
        assertThatCode(() -> OURS.ensureReads(new DataVersion(format, postgres, kafka), temporary))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 18, 4.0.0, format 3",
        "2, 19, 4.0.0, PostgreSQL 19",
        "2, 18, 4.0.1, Kafka 4.0.1",
        "2, 18, 4.10.0, Kafka 4.10.0"
    })
    void dataOfANewerBuildIsRefusedWithWhatIsNewer(int format, int postgres, String kafka, String newer) {
        assertThatThrownBy(() -> OURS.ensureReads(new DataVersion(format, postgres, kafka), temporary))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("newer build", newer, "--fresh");
    }

    @Test
    void dataOfAnOlderPostgresIsRefusedForItIsNotReadable() {
        assertThatThrownBy(() -> OURS.ensureReads(new DataVersion(2, 17, "4.0.0"), temporary))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("PostgreSQL 17", "--fresh");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        DataFolder folder = DataFolder.open(temporary);
        DataVersion.ofThisBuild().ensureReads(folder);

        DataVersion.ofThisBuild().write(folder);

        assertThat(folder.version()).content().contains("postgres=18");
        assertThatCode(() -> DataVersion.ofThisBuild().ensureReads(folder)).doesNotThrowAnyException();
    }

    @Test
    void anUnreadableVersionIsRefused() throws IOException {
        DataFolder folder = DataFolder.open(temporary);
        Files.writeString(folder.version(), "format=one");

        assertThatThrownBy(() -> DataVersion.ofThisBuild().ensureReads(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(folder.version().toString());
    }
}
