package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path temporary;

    @Test
    void theKeyIsMadeOnceAndItsOwnersAlone() throws IOException {
        DataFolder folder = DataFolder.open(temporary);

        SigningKey made = SigningKey.ensure(folder);

        assertThat(SigningKey.ensure(folder)).isEqualTo(made);
        assertThat(permissions(folder.keys())).isEqualTo("rwx------");
        assertThat(permissions(folder.keys().resolve("signing-key.pem"))).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatWasNeverStartedHasNone() {
        DataFolder folder = new DataFolder(temporary);

        assertThatThrownBy(() -> SigningKey.read(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("deploy/local/up");
    }

    @Test
    void aSpoiltKeyIsRefusedByItsPlace() throws IOException {
        DataFolder folder = DataFolder.open(temporary);
        Path file = Files.writeString(folder.keys().resolve("signing-key.pem"), "nonsense");

        assertThatThrownBy(() -> SigningKey.ensure(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.toString());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
