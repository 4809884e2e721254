package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.catalogue.Derivation;
import se.malbild.indicator.catalogue.PublicationDay;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.indicator.staging.Announced;
import se.malbild.indicator.staging.Stage;
import se.malbild.indicator.staging.Terms;
import se.malbild.kit.time.Sweden;

/// Of which edition the figures of a run are, when that came out, and whose word counts.
@ApplicationScoped
class ImportTerms {

    private final ImportRunRepository runs;
    private final Catalogue catalogue;
    private final Instance<SourceClient> clients;

    @Inject
    ImportTerms(ImportRunRepository runs, Catalogue catalogue, @Any Instance<SourceClient> clients) {
        this.runs = runs;
        this.catalogue = catalogue;
        this.clients = clients;
    }

    /// Notes edition and publication: as stated, else the newest period of the file and what the catalogue knows of it.
    /// What is written by hand is published on the day on which it is written.
    void settle(ImportRun run, Stage stage, Instant now) {
        ImportOrder order = run.order();
        String edition = edition(order, stage);
        LocalDate publication =
                switch (order.kind()) {
                    case FILE ->
                        Optional.ofNullable(order.statedPublishedOn())
                                .or(() -> known(stage, edition))
                                .orElse(null);
                    case HAND_ENTRY ->
                        Objects.requireNonNullElseGet(order.statedPublishedOn(), () -> Sweden.dayOf(now));
                    case UNDO, DERIVATION, FETCH -> null;
                };
        run.compare(edition, publication, now);
    }

    // An answer of a source holds the newest of each period, and is no edition.
    private static @Nullable String edition(ImportOrder order, Stage stage) {
        if (order.kind() == ImportKind.FETCH) {
            return null;
        }
        return order.statedEdition() != null ? order.statedEdition() : emptyToNull(stage.newestPeriod());
    }

    /// The terms on which the run may change what is known.
    @Transactional
    Terms of(UUID runId, Stage stage) {
        ImportRun run = runs.get(runId);
        boolean restores = run.order().kind() == ImportKind.UNDO || run.order().kind() == ImportKind.DERIVATION;
        // What is written by hand is of the edition of its own period, each figure; so is what is fetched.
        String edition = run.order().kind() == ImportKind.HAND_ENTRY ? null : run.edition();
        return new Terms(runId, edition, run.publishedOn(), restores, crossChecked(run, stage), announced(run, stage));
    }

    // What the source says itself counts before what the catalogue knows. A day that lies ahead is of what comes then.
    private @Nullable Announced announced(ImportRun run, Stage stage) {
        if (run.order().kind() != ImportKind.FETCH) {
            return null;
        }
        LocalDate fetchedOn = run.receivedOn();
        Map<List<String>, PublicationDay> days = new LinkedHashMap<>();
        clients.stream()
                .filter(client -> client.reader().equals(run.reader()))
                .flatMap(client -> client.publicationDays(stage.indicators()).stream())
                .filter(day -> !day.day().isAfter(fetchedOn))
                .forEach(day -> days.merge(List.of(day.indicator(), day.period()), day, ImportTerms::newest));
        catalogue.publicationDays(stage.indicators()).stream()
                .filter(day -> !day.day().isAfter(fetchedOn))
                .forEach(day -> days.putIfAbsent(List.of(day.indicator(), day.period()), day));
        return new Announced(List.copyOf(days.values()), fetchedOn);
    }

    private static PublicationDay newest(PublicationDay one, PublicationDay other) {
        return one.day().isBefore(other.day()) ? other : one;
    }

    // A person who writes a figure by hand says why; a file of another reader does not. What is calculated here is
    // nobody else's to say.
    private Set<String> crossChecked(ImportRun run, Stage stage) {
        if (run.order().kind() != ImportKind.FILE && run.order().kind() != ImportKind.FETCH) {
            return Set.of();
        }
        Map<String, String> authorities = catalogue.authoritativeReaders();
        Set<String> calculated =
                catalogue.derivations().stream().map(Derivation::indicator).collect(Collectors.toSet());
        return stage.indicators().stream()
                .filter(indicator -> calculated.contains(indicator)
                        || (authorities.containsKey(indicator)
                                && !Objects.equals(authorities.get(indicator), run.reader())))
                .collect(Collectors.toSet());
    }

    private Optional<LocalDate> known(Stage stage, @Nullable String edition) {
        Set<String> sources = stage.indicators().stream()
                .flatMap(indicator -> catalogue.sourceOf(indicator).stream())
                .collect(Collectors.toSet());
        return edition == null || sources.size() != 1
                ? Optional.empty()
                : catalogue.publishedOn(sources.iterator().next(), edition);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
