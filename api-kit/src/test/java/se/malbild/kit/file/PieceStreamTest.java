package se.malbild.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceStreamTest {

    private static final List<byte[]> PIECES = List.of(new byte[] {1, 2, -1}, new byte[] {4, 5});

    @Test
    void piecesAreReadAsOneFile() throws IOException {
        try (InputStream file = over(PIECES, 5)) {
            assertThat(file.readAllBytes()).containsExactly(1, 2, -1, 4, 5);
        }
    }

    @Test
    void bytesAreReadOneByOne() throws IOException {
        try (InputStream file = over(PIECES, 5)) {
            assertThat(new int[] {file.read(), file.read(), file.read(), file.read(), file.read(), file.read()})
                    .containsExactly(1, 2, 255, 4, 5, -1);
        }
    }

    @Test
    void nothingIsFetchedBeyondTheEnd() throws IOException {
        try (InputStream file = new PieceStream(0, number -> {
            throw new AssertionError("Piece " + number + " was asked for");
        })) {
            assertThat(file.readAllBytes()).isEmpty();
        }
    }

    @Test
    void aMissingPieceIsNotTakenForTheEnd() throws IOException {
        try (InputStream file = over(PIECES.subList(0, 1), 5)) {
            assertThatThrownBy(file::readAllBytes).isInstanceOf(EOFException.class);
        }
    }

    private static InputStream over(List<byte[]> pieces, long length) {
        return new PieceStream(length, number -> number < pieces.size() ? pieces.get(number) : new byte[0]);
    }
}
