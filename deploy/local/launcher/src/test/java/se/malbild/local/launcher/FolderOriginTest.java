package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderOriginTest {

    @TempDir
    Path temporary;

    private DataFolder folder;
    private FolderOrigin origin;

    @BeforeEach
    void setUp() {
        folder = DataFolder.open(temporary);
        origin = new FolderOrigin(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY, NOBODY, NOBODY",
        "NOBODY, STUB, STUB",
        "NOBODY, SOURCES, SOURCES",
        "STUB, STUB, STUB",
        "STUB, NOBODY, STUB",
        "SOURCES, SOURCES, SOURCES",
        "SOURCES, NOBODY, NOBODY"
    })
    void aFolderRunsWithWhatIsAskedForAndOneOfMadeUpFiguresAlwaysWithTheStub(
            Origin before, Origin asked, Origin expected) {
        origin.remember(before);

        assertThat(origin.settle(asked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"STUB, SOURCES, holds made-up figures", "SOURCES, STUB, holds real figures"})
    void madeUpAndRealFiguresAreNeverMixedInOneFolder(Origin before, Origin asked, String why) {
        origin.remember(before);

        assertThatThrownBy(() -> origin.settle(asked))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(why, temporary.toString(), "--data", "--fresh");
    }

    @Test
    void aFolderThatRealFiguresHaveComeToRemembersThemThroughAStartWithout() {
        origin.remember(Origin.SOURCES);
        origin.remember(origin.settle(Origin.NOBODY));

        assertThatThrownBy(() -> origin.settle(Origin.STUB)).isInstanceOf(Refusal.class);
    }

    @Test
    void anEmptiedFolderIsFreeAgain() {
        origin.remember(Origin.STUB);

        folder.empty();

        assertThat(origin.settle(Origin.SOURCES)).isEqualTo(Origin.SOURCES);
    }

    @Test
    void whatNoVersionHasWrittenIsRefused() throws IOException {
        Files.writeString(folder.origin(), "elsewhere");

        assertThatThrownBy(() -> origin.settle(Origin.STUB))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(folder.origin().toString());
    }
}
