package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.http.Created;
import se.malbild.kit.idempotency.Idempotent;

/// Receives a file once for each `Idempotency-Key`. Committed before the run is carried out, so not part of waiting for
/// it.
@ApplicationScoped
class ImportReception {

    private final ImportRuns runs;
    private final UriInfo uri;

    @Inject
    ImportReception(ImportRuns runs, UriInfo uri) {
        this.runs = runs;
        this.uri = uri;
    }

    /// @return the receipt; its `Location` is where the run is
    @Idempotent
    RestResponse<ImportRunResponse> receive(NewImport request, SpooledFile file) {
        ImportRunResponse run = runs.receive(request, file);
        return Created.answer(run, run.id(), uri, null);
    }
}
