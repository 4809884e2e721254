package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
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

    SourceFile file(ImportRun run) {
        UUID id = run.id();
        String mediaType = run.mediaType();
        long byteCount = run.byteCount();
        return new SourceFile() {
            @Override
            public String mediaType() {
                return mediaType;
            }

            @Override
            public InputStream open() {
                return pieces.open(id, byteCount);
            }
        };
    }
}
