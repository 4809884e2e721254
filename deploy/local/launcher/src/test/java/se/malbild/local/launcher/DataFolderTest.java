package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void aFolderUnderAFileIsRefusedByItsName() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void aFolderOfSomebodyElseIsRefusedAndLeftAlone() throws IOException {
        Path thesis = Files.createFile(temporary.resolve("thesis.odt"));

        assertThatThrownBy(() -> DataFolder.open(temporary))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("thesis.odt");
        assertThat(temporary).isDirectoryContaining(thesis::equals);
    }

    @Test
    void whatAnInterruptedFirstStartLeftIsTaken() throws IOException {
        DataFolder.open(temporary);
        Files.createDirectory(temporary.resolve("postgres-unfinished123"));

        assertThatCode(() -> DataFolder.open(temporary)).doesNotThrowAnyException();
    }

    @Test
    void aFullDiskIsRefusedWithWhatIsNeeded() {
        DataFolder folder = DataFolder.open(temporary);

        assertThatThrownBy(() -> folder.ensureSpace(100))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("100 MB are free", "--data");
        assertThatCode(() -> folder.ensureSpace(1_000)).doesNotThrowAnyException();
    }

    @Test
    void emptyingDeletesEverythingButTheLock() throws IOException {
        DataFolder folder = DataFolder.open(temporary);
        Files.createFile(folder.lock());
        Files.createDirectories(folder.postgres().resolve("base"));
        Files.createFile(folder.keys().resolve("signing-key.pem"));

        folder.empty();

        assertThat(folder.postgres()).doesNotExist();
        assertThat(folder.keys()).isEmptyDirectory();
        assertThat(folder.lock()).exists();
    }
}
