package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.indicator.source.SourceFile;
import se.malbild.kit.file.ContentDisposition;
import se.malbild.kit.file.FilePieces;
import se.malbild.kit.file.SpooledFile;

/// The bytes of imports.
@ApplicationScoped
class ImportFiles {

    private final FilePieces pieces;
    private final LocalFiles local;

    @Inject
    ImportFiles(EntityManager database, LocalFiles local) {
        this.local = local;
        this.pieces = new FilePieces(database, "import_file_piece", "run_id");
    }

    /// Keeps all bytes of a file; call within the transaction that keeps the run.
    void keep(UUID runId, SpooledFile file) {
        pieces.keep(runId, file);
    }

    /// Keeps the bytes of a run for another one too; call within the transaction that keeps that run.
    void copy(UUID from, UUID to) {
        pieces.copy(from, to);
    }

    /// The kept bytes of a run, from the beginning.
    InputStream open(ImportRunResponse run) {
        return pieces.open(run.id(), run.byteCount());
    }

    /// 200 with the bytes of a run, to be kept as a file and never to be taken for a page.
    RestResponse<InputStream> answer(ImportRunResponse run) {
        String name = run.fileName().isBlank() ? run.id().toString() : run.fileName();
        return RestResponse.ResponseBuilder.ok(open(run))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(name))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /// The bytes of a run on the node's own disk, for as long as they are read: as they came, when they came here, else
    /// copied from the database.
    LocalCopy copy(ImportRun run) throws IOException {
        Optional<Path> here = local.take(run.id());
        Path path = here.isPresent() ? here.get() : fetched(run);
        return new LocalCopy(new SourceFile(run.file().fileName(), run.file().mediaType(), path));
    }

    private Path fetched(ImportRun run) throws IOException {
        Path path = Files.createTempFile("import-", ".bytes");
        try (InputStream kept = pieces.open(run.id(), run.file().byteCount());
                OutputStream copy = Files.newOutputStream(path)) {
            kept.transferTo(copy);
        }
        return path;
    }

    /// A copy that is gone when it is closed.
    record LocalCopy(SourceFile file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file.path());
        }
    }
}
