package se.malbild.indicator.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;

/// The publications whose figures are brought in.
@ApplicationScoped
@Transactional
public class Sources {

    private final SourceRepository sources;
    private final Precondition precondition;
    private final RequestLanguage language;

    @Inject
    Sources(SourceRepository sources, Precondition precondition, RequestLanguage language) {
        this.sources = sources;
        this.precondition = precondition;
        this.language = language;
    }

    /// Who is named for the figures of a source; none when there is no such source.
    public Optional<String> publisher(String code) {
        return sources.findByIdOptional(code).map(source -> source.form().publisher());
    }

    /// @throws Refusal.NotFound when there is no such source
    public void require(String code) {
        existing(code);
    }

    Page<SourceResponse> page(SortOrder order, PageRequest page) {
        return sources.page(order, page).map(this::response);
    }

    Versioned<SourceResponse> get(String code) {
        return versioned(existing(code));
    }

    Versioned<SourceResponse> create(SourceRequest form) {
        requireSound(form, form.code());
        if (sources.findById(form.code()) != null) {
            throw new Refusal.Conflict(Text.of(
                    "Det finns redan en källa med koden %s.",
                    "There is already a source with the code %s.", form.code()));
        }
        Source source = Source.of(form);
        sources.persistAndFlush(source);
        return versioned(source);
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<SourceResponse> change(String code, UnaryOperator<SourceRequest> change) {
        Source source = existing(code);
        precondition.requireSeen(source.version());
        SourceRequest form = change.apply(source.form());
        requireSound(form, code);
        source.rewrite(form);
        sources.flush();
        return versioned(source);
    }

    /// Deletes it and what is known of its editions.
    void delete(String code) {
        Source source = existing(code);
        precondition.requireSeen(source.version());
        long uses = sources.uses(code);
        if (uses > 0) {
            throw new Refusal.Conflict(Text.of(
                    "Källan har %s indikatorer och layouter. Ta bort dem först.",
                    "The source has %s indicators and layouts. Delete those first.", uses));
        }
        sources.deleteEditions(code);
        sources.delete(source);
        sources.flush();
    }

    private static void requireSound(SourceRequest form, String code) {
        Violations violations = new Violations();
        violations.requireSame("code", code, form.code());
        violations.requireBoth("description", form.descriptionSwedish(), form.descriptionEnglish());
        violations.refuse();
    }

    private Source existing(String code) {
        return sources.findByIdOptional(code)
                .orElseThrow(() -> new Refusal.NotFound(
                        Text.of("Det finns ingen källa med koden %s.", "There is no source with the code %s.", code)));
    }

    private SourceResponse response(Source source) {
        return SourceResponse.of(source, language.current());
    }

    private Versioned<SourceResponse> versioned(Source source) {
        return new Versioned<>(response(source), source.version());
    }
}
