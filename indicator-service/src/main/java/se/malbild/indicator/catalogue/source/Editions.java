package se.malbild.indicator.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;

/// Which editions of the sources came when, and which never came.
@ApplicationScoped
@Transactional
public class Editions {

    private final EditionRepository editions;
    private final Sources sources;
    private final Precondition precondition;
    private final RequestLanguage language;
    private final Clock clock;

    @Inject
    Editions(
            EditionRepository editions,
            Sources sources,
            Precondition precondition,
            RequestLanguage language,
            Clock clock) {
        this.editions = editions;
        this.sources = sources;
        this.precondition = precondition;
        this.language = language;
        this.clock = clock;
    }

    /// The day that an edition was published, when it is known.
    public Optional<LocalDate> publishedOn(String source, String period) {
        return editions.findByIdOptional(new EditionId(source, period)).flatMap(Edition::publishedOn);
    }

    /// When the editions of a source were published, by period, where that is known.
    public Map<String, LocalDate> published(String source) {
        return editions.list("id.sourceCode = ?1 and publishedOn is not null", source).stream()
                .collect(Collectors.toMap(edition -> edition.id().period(), edition -> edition.publishedOn()
                        .orElseThrow()));
    }

    Page<EditionResponse> page(String source, @Nullable EditionStatus status, SortOrder order, PageRequest page) {
        sources.require(source);
        return editions.page(source, status, order, page).map(this::response);
    }

    Versioned<EditionResponse> get(String source, String period) {
        return versioned(existing(source, period));
    }

    Versioned<EditionResponse> create(String source, EditionRequest form) {
        sources.require(source);
        requireSound(form, form.period());
        if (editions.findById(new EditionId(source, form.period())) != null) {
            throw new Refusal.Conflict(Text.of(
                    "Källan %s har redan utgåvan %s.",
                    "The source %s already has the edition %s.", source, form.period()));
        }
        requireNoFigures(source, form);
        Edition edition = Edition.of(source, form);
        editions.persistAndFlush(edition);
        return versioned(edition);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<EditionResponse> change(String source, String period, UnaryOperator<EditionRequest> change) {
        Edition edition = existing(source, period);
        precondition.requireSeen(edition.version());
        EditionRequest form = change.apply(edition.form());
        requireSound(form, period);
        requireNoFigures(source, form);
        edition.rewrite(form);
        editions.flush();
        return versioned(edition);
    }

    void delete(String source, String period) {
        Edition edition = existing(source, period);
        precondition.requireSeen(edition.version());
        editions.delete(edition);
        editions.flush();
    }

    private void requireSound(EditionRequest form, String period) {
        Violations violations = new Violations();
        violations.requireSame("period", period, form.period());
        violations.requireBoth("reason", form.reasonSwedish(), form.reasonEnglish());
        LocalDate publishedOn = form.publishedOn();
        switch (form.status()) {
            case PUBLISHED -> {
                if (form.reasonSwedish() != null) {
                    violations.add(
                            "reasonSwedish",
                            new Text(
                                    "anges bara för en utgåva som aldrig kom",
                                    "is for an edition that never came alone"));
                }
                if (publishedOn != null && publishedOn.isAfter(Sweden.dayOf(clock.instant()))) {
                    violations.add(
                            "publishedOn",
                            new Text("är en dag som inte har varit än", "is a day that has not been yet"));
                }
            }
            case NEVER_PUBLISHED -> {
                if (form.reasonSwedish() == null) {
                    violations.add(
                            "reasonSwedish",
                            new Text(
                                    "ska säga varför utgåvan aldrig kom",
                                    "must say why the edition was never published"));
                }
                if (publishedOn != null) {
                    violations.add(
                            "publishedOn",
                            new Text(
                                    "kan inte anges för en utgåva som aldrig kom",
                                    "cannot be stated for an edition that never came"));
                }
            }
        }
        violations.refuse();
    }

    private void requireNoFigures(String source, EditionRequest form) {
        if (form.status() == EditionStatus.NEVER_PUBLISHED && editions.hasFigures(source, form.period())) {
            throw new Refusal.Conflict(Text.of(
                    "Det finns värden för %s från källan %s, så utgåvan kan inte sägas aldrig ha kommit. Ta tillbaka importen av dem först.",
                    "There are figures of %s from the source %s, so the edition cannot be said never to have been published. Take their import back first.",
                    form.period(),
                    source));
        }
    }

    private Edition existing(String source, String period) {
        sources.require(source);
        return editions.findByIdOptional(new EditionId(source, period))
                .orElseThrow(() -> new Refusal.NotFound(
                        Text.of("Källan %s har ingen utgåva %s.", "The source %s has no edition %s.", source, period)));
    }

    private EditionResponse response(Edition edition) {
        return EditionResponse.of(edition, language.current());
    }

    private Versioned<EditionResponse> versioned(Edition edition) {
        return new Versioned<>(response(edition), edition.version());
    }
}
