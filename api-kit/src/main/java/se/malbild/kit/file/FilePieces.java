package se.malbild.kit.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.database.OneColumn;

/// Files kept in the database in pieces of one megabyte, so that none is ever whole in memory.
public final class FilePieces {

    private static final int PIECE = 1024 * 1024;

    private final EntityManager database;
    private final String insert;
    private final String select;

    /// @param table with the columns `number` and `bytes` and the one of the owner
    /// @param ownerColumn id of what the file belongs to
    public FilePieces(EntityManager database, String table, String ownerColumn) {
        this.database = database;
        this.insert =
                "INSERT INTO %s (%s, number, bytes) VALUES (:owner, :number, :bytes)".formatted(table, ownerColumn);
        this.select = "SELECT bytes FROM %s WHERE %s = :owner AND number = :number".formatted(table, ownerColumn);
    }

    /// Keeps all bytes of a file; call within the transaction that keeps its owner.
    ///
    /// @throws UncheckedIOException when the file cannot be read; unchecked, so that the transaction rolls back
    public void keep(UUID owner, SpooledFile file) {
        try (InputStream bytes = file.open()) {
            int number = 0;
            for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                database.createNativeQuery(insert)
                        .setParameter("owner", owner)
                        .setParameter("number", number++)
                        .setParameter("bytes", piece)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of %s could not be read".formatted(owner), e);
        }
    }

    /// The kept bytes of an owner, from the beginning; fetched piece by piece while they are read.
    ///
    /// @param byteCount how many they are
    public InputStream open(UUID owner, long byteCount) {
        return new PieceStream(byteCount, number -> piece(owner, number));
    }

    // In a transaction of its own: the caller's connection may be in the midst of a COPY, and a slow reader holds none.
    private byte[] piece(UUID owner, int number) {
        return QuarkusTransaction.requiringNew().call(() -> find(owner, number));
    }

    private byte[] find(UUID owner, int number) {
        List<?> found = OneColumn.query(database, select, byte[].class)
                .setParameter("owner", owner)
                .setParameter("number", number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.getFirst();
    }
}
