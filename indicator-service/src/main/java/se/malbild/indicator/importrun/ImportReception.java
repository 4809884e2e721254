package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.http.Created;

/// Takes orders for runs in, has them begun, and waits for their end when the caller wants so.
@ApplicationScoped
public class ImportReception {

    private final ImportReceipt receipt;
    private final ImportRuns runs;
    private final ImportWorker worker;
    private final ImportEnd end;
    private final LocalFiles local;

    @Inject
    ImportReception(ImportReceipt receipt, ImportRuns runs, ImportWorker worker, ImportEnd end, LocalFiles local) {
        this.receipt = receipt;
        this.runs = runs;
        this.worker = worker;
        this.end = end;
        this.local = local;
    }

    /// Takes in an order whose bytes are what the caller wrote.
    ///
    /// @param bytes kept with the run, so that what was asked for can be read again as it came
    /// @param preference `Prefer` of the request
    /// @return 201 with the run
    public RestResponse<ImportRunResponse> take(
            ImportOrder order, String fileName, String mediaType, byte[] bytes, Preference preference)
            throws IOException {
        return take(order, fileName, mediaType, new ByteArrayInputStream(bytes), preference);
    }

    /// Takes in an order that no request asks for, in the caller's transaction. Nobody begins before [#begin] or the
    /// clock says so, nor before the commit.
    ///
    /// @return id of the run
    public UUID receive(ImportOrder order, String fileName, String mediaType, SpooledFile bytes) {
        return runs.receive(order, fileName, mediaType, bytes).id();
    }

    /// Has what was received begun soon.
    public void begin() {
        worker.wake();
    }

    RestResponse<ImportRunResponse> take(
            ImportOrder order, String fileName, String mediaType, InputStream bytes, Preference preference)
            throws IOException {
        SpooledFile file = SpooledFile.of(bytes);
        String location = location(order, fileName, mediaType, file);
        UUID id = UUID.fromString(location.replaceFirst(".*/", ""));
        local.keep(id, file.path());
        worker.wake();
        ImportRunResponse run = end.await(runs.get(id, Optional.empty()), preference.patience());
        return Created.at(location, run, null);
    }

    private String location(ImportOrder order, String fileName, String mediaType, SpooledFile file) throws IOException {
        try {
            return receipt.receive(order, fileName, mediaType, file)
                    .getHeaders()
                    .getFirst(HttpHeaders.LOCATION)
                    .toString();
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }
}
