package se.malbild.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpooledFileTest {

    @Test
    void whatIsWrittenIsKeptWithItsChecksum() throws IOException {
        try (SpooledFile file = SpooledFile.written(out -> out.write("abc".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(file.path()).hasContent("abc");
            assertThat(file.byteCount()).isEqualTo(3);
            assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Test
    void nothingIsLeftOfAFileThatCouldNotBeWritten() {
        assertThatThrownBy(() -> SpooledFile.written(out -> {
                    out.write(1);
                    throw new IOException("cut");
                }))
                .hasMessage("cut");
    }

    @Test
    void whatComesInIsKeptWithItsChecksumUntilItIsClosed() throws IOException {
        SpooledFile file = SpooledFile.of(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)));

        try (file;
                InputStream kept = file.open()) {
            assertThat(kept.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("abc");
            assertThat(file.byteCount()).isEqualTo(3);
            assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
        assertThat(file.path()).doesNotExist();
    }
}
