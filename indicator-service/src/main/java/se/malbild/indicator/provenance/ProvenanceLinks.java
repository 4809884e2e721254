package se.malbild.indicator.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.malbild.indicator.change.MeasureChange;

/// Addresses of what an origin names, as the users of the API see them: other services hand them on.
@ApplicationScoped
class ProvenanceLinks {

    private final URI root;

    @Inject
    ProvenanceLinks(@ConfigProperty(name = "malbild.public-url") URI publicUrl) {
        this.root = publicUrl;
    }

    ProvenanceResponse.Links of(MeasureChange change) {
        String figure = "?municipality=%s&indicator=%s&period=%s&gender=%s"
                .formatted(change.municipality(), change.indicator(), change.period(), change.gender());
        String run = "/import-runs/" + change.importRun();
        return new ProvenanceResponse.Links(
                at("/changes/%d/provenance".formatted(change.number())),
                at("/observations" + figure),
                at("/revisions" + figure),
                at(run),
                at(run + "/file"));
    }

    private URI at(String path) {
        return URI.create(root + path);
    }
}
