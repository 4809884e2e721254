package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.malbild.indicator.catalogue.DerivationChanged;
import se.malbild.kit.access.Actor;
import se.malbild.kit.file.SpooledFile;

/// Has derived figures calculated anew when the catalogue says otherwise than before how that is done.
@ApplicationScoped
class DerivationRuns {

    private final ImportRuns runs;
    private final Actor actor;

    @Inject
    DerivationRuns(ImportRuns runs, Actor actor) {
        this.runs = runs;
        this.actor = actor;
    }

    /// Received in the transaction of the change itself, so that there is a run if and only if there is a change.
    void receive(@Observes DerivationChanged change) {
        ImportOrder order = new ImportOrder(
                ImportKind.DERIVATION,
                null,
                null,
                change.indicator(),
                null,
                null,
                null,
                false,
                actor.id(),
                null,
                null,
                null);
        byte[] bytes = "{\"indicator\":\"%s\"}".formatted(change.indicator()).getBytes(StandardCharsets.UTF_8);
        try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(bytes))) {
            runs.receive(order, "", "application/json", file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The wish to calculate %s anew could not be kept".formatted(change.indicator()), e);
        }
    }
}
