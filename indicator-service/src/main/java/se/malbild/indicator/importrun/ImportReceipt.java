package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.http.Created;
import se.malbild.kit.idempotency.Idempotent;

/// Receives an order once for each `Idempotency-Key`. Committed before the run is carried out, so not part of waiting
/// for it.
@ApplicationScoped
class ImportReceipt {

    private final ImportRuns runs;
    private final UriInfo uri;

    @Inject
    ImportReceipt(ImportRuns runs, UriInfo uri) {
        this.runs = runs;
        this.uri = uri;
    }

    /// @return the receipt; its `Location` is where the run is
    @Idempotent
    RestResponse<ImportRunResponse> receive(ImportOrder order, String fileName, String mediaType, SpooledFile bytes) {
        ImportRunResponse run = runs.receive(order, fileName, mediaType, bytes);
        return Created.at(uri.getBaseUri().getPath() + ImportRunResource.PATH + "/" + run.id(), run, null);
    }
}
