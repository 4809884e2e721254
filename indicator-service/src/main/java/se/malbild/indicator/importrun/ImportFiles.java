package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import se.malbild.indicator.source.SourceFile;
import se.malbild.kit.file.FilePieces;
import se.malbild.kit.file.SpooledFile;

/// The bytes of imports.
@ApplicationScoped
class ImportFiles {

    private final FilePieces pieces;

    @Inject
    ImportFiles(EntityManager database) {
        this.pieces = new FilePieces(database, "import_file_piece", "run_id");
    }

    /// Keeps all bytes of a file; call within the transaction that keeps the run.
    void keep(UUID runId, SpooledFile file) {
        pieces.keep(runId, file);
    }

    /// The kept bytes of a run, from the beginning.
    InputStream open(ImportRunResponse run) {
        return pieces.open(run.id(), run.byteCount());
    }

    /// Copies the kept bytes of a run to the node's own disk, for as long as they are read.
    LocalCopy copy(ImportRun run) throws IOException {
        Path path = Files.createTempFile("import-", ".bytes");
        try (InputStream kept = pieces.open(run.id(), run.file().byteCount());
                OutputStream copy = Files.newOutputStream(path)) {
            kept.transferTo(copy);
        }
        return new LocalCopy(new SourceFile(run.file().fileName(), run.file().mediaType(), path));
    }

    /// A copy that is gone when it is closed.
    record LocalCopy(SourceFile file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file.path());
        }
    }
}
