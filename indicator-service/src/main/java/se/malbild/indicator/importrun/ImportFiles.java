package se.malbild.indicator.importrun;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import se.malbild.indicator.source.SourceFile;

/// The bytes of imports, kept in the database in pieces of one megabyte.
@ApplicationScoped
class ImportFiles {

    private static final int PIECE = 1024 * 1024;

    private final EntityManager database;

    @Inject
    ImportFiles(EntityManager database) {
        this.database = database;
    }

    /// Keeps all bytes of a stream; call within the transaction that keeps the run.
    KeptFile keep(UUID runId, InputStream bytes) throws IOException {
        DigestInputStream watched = new DigestInputStream(bytes, sha256());
        long length = 0;
        int number = 0;
        for (byte[] piece = watched.readNBytes(PIECE); piece.length > 0; piece = watched.readNBytes(PIECE)) {
            database.createNativeQuery(
                            "INSERT INTO import_file_piece (run_id, number, bytes) VALUES (:run, :number, :bytes)")
                    .setParameter("run", runId)
                    .setParameter("number", number++)
                    .setParameter("bytes", piece)
                    .executeUpdate();
            length += piece.length;
        }
        return new KeptFile(
                length, HexFormat.of().formatHex(watched.getMessageDigest().digest()));
    }

    /// The kept bytes of a run, from the beginning; fetched piece by piece while they are read.
    InputStream open(UUID runId) {
        return new PieceStream(number -> piece(runId, number));
    }

    SourceFile file(ImportRun run) {
        UUID id = run.id();
        String mediaType = run.mediaType();
        return new SourceFile() {
            @Override
            public String mediaType() {
                return mediaType;
            }

            @Override
            public InputStream open() {
                return ImportFiles.this.open(id);
            }
        };
    }

    // In a transaction of its own: the caller's connection may be in the midst of a COPY.
    private byte[] piece(UUID runId, int number) {
        return QuarkusTransaction.requiringNew().call(() -> find(runId, number));
    }

    private byte[] find(UUID runId, int number) {
        List<?> found = database.createNativeQuery(
                        "SELECT bytes FROM import_file_piece WHERE run_id = :run AND number = :number", byte[].class)
                .setParameter("run", runId)
                .setParameter("number", number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.getFirst();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
