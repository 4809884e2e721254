package se.malbild.strategy.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.decision.Decisions;
import se.malbild.strategy.internalseries.InternalSeriesCatalogue;
import se.malbild.strategy.strategy.Strategies;
import se.malbild.strategy.strategy.StrategyRequest;
import se.malbild.strategy.strategy.StrategyResponse;
import se.malbild.strategy.strategy.Succession;
import se.malbild.strategy.wholedocument.Located;
import se.malbild.strategy.wholedocument.StoredRow;
import se.malbild.strategy.wholedocument.WrittenDocument;

/// Whole strategies, in and out.
@ApplicationScoped
@Transactional
public class Documents {

    private final StrategyRows rows;
    private final ContentsReader reader;
    private final DraftWriter writer;
    private final Strategies strategies;
    private final Decisions decisions;
    private final InternalSeriesCatalogue counted;
    private final Precondition precondition;
    private final RequestLanguage language;
    private final WrittenDocument written;

    @Inject
    Documents(
            StrategyRows rows,
            ContentsReader reader,
            DraftWriter writer,
            Strategies strategies,
            Decisions decisions,
            InternalSeriesCatalogue counted,
            Precondition precondition,
            RequestLanguage language,
            WrittenDocument written) {
        this.rows = rows;
        this.reader = reader;
        this.writer = writer;
        this.strategies = strategies;
        this.decisions = decisions;
        this.counted = counted;
        this.precondition = precondition;
        this.language = language;
        this.written = written;
    }

    /// Everything in a strategy.
    ///
    /// @param asOf as it stood at the end of this day in Sweden; null for now
    /// @throws Refusal.NotFound when there was no such strategy, or none that the actor may see
    public StrategyContents contents(UUID id, @Nullable LocalDate asOf) {
        List<StoredRow> found = asOf == null ? rows.now(id) : rows.before(Sweden.endOf(asOf), id);
        return reader.contents(found, language.current())
                .filter(contents -> strategies
                        .visibleStatuses()
                        .contains(contents.strategy().status()))
                .orElseThrow(() -> unknown(id, asOf));
    }

    Versioned<StrategyDocument> get(UUID id) {
        return versioned(DocumentExport.of(contents(id, null)));
    }

    /// Writes a whole strategy.
    ///
    /// @param succeeds the strategy in force that this one supersedes; null for none
    public Versioned<StrategyResponse> create(StrategyDocument document, @Nullable UUID succeeds) {
        return strategies.get(write(document, succeeds));
    }

    /// Writes a whole strategy and takes it back: what is wrong with it is found, and nothing stays.
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    DocumentCheck check(StrategyDocument document, @Nullable UUID succeeds) {
        QuarkusTransaction.begin();
        try {
            return DocumentCheck.of(contents(write(document, succeeds), null));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private UUID write(StrategyDocument document, @Nullable UUID succeeds) {
        DocumentRules.require(document, counted);
        UUID id = Located.at(
                        "head",
                        () -> succeeds == null
                                ? strategies.create(document.head())
                                : strategies.createSuccessor(succeeds, Succession.SUPERSESSION, document.head()))
                .body()
                .id();
        writer.write(contents(id, null), document, List.of());
        decide(id, document);
        return id;
    }

    /// Makes a draft with the text of a strategy that it is to revise, each measure carrying on the one before.
    public Versioned<StrategyResponse> revise(UUID predecessor) {
        StrategyContents standing = contents(predecessor, null);
        StrategyDocument document = DocumentExport.of(standing).withoutDecisions();
        UUID id = strategies
                .createSuccessor(predecessor, Succession.REVISION, document.head())
                .body()
                .id();
        writer.write(contents(id, null), document, DocumentExport.measureIds(standing));
        return strategies.get(id);
    }

    /// Makes a draft of a new strategy that carries on some measures of the one before, with who answers for them.
    ///
    /// @param measures of the strategy before, in the order that they shall have
    /// @throws Refusal.Invalid when one is not a measure of the strategy before, or is there twice
    public Versioned<StrategyResponse> supersede(UUID predecessor, StrategyRequest head, List<UUID> measures) {
        StrategyContents standing = contents(predecessor, null);
        StrategyDocument document = CarriedMeasures.of(standing, head, measures);
        UUID id = Located.at("head", () -> strategies.createSuccessor(predecessor, Succession.SUPERSESSION, head))
                .body()
                .id();
        writer.write(contents(id, null), document, measures);
        return strategies.get(id);
    }

    private void decide(UUID id, StrategyDocument document) {
        for (int index = 0; index < document.decisions().size(); index++) {
            int number = index;
            if (number == 0) {
                strategies.propose(id);
            }
            Located.at(
                    "decisions[%d]".formatted(number),
                    () -> decisions.enterWritten(id, document.decisions().get(number)));
        }
    }

    /// Replaces everything in a draft. What stands in it with the same words keeps its id.
    ///
    /// @throws Refusal.Invalid when the document holds decisions, which a draft has none of
    Versioned<StrategyDocument> replace(UUID id, StrategyDocument document) {
        strategies.lockDraft(id);
        StrategyContents standing = contents(id, null);
        precondition.requireSeen(written.tag(DocumentExport.of(standing)));
        if (!document.decisions().isEmpty()) {
            throw new Refusal.Invalid(
                    "decisions",
                    new Text(
                            "ska vara tomt: ett utkast har inga beslut; de fattas med decisions",
                            "must be empty: a draft has no decisions; they are entered with decisions"));
        }
        DocumentRules.require(document, counted);
        strategies.rewrite(id, document.head());
        writer.write(standing, document, List.of());
        return get(id);
    }

    private Versioned<StrategyDocument> versioned(StrategyDocument document) {
        return new Versioned<>(document, written.tag(document));
    }

    private static Refusal unknown(UUID id, @Nullable LocalDate asOf) {
        return new Refusal.NotFound(
                asOf == null
                        ? Text.of(
                                "Det finns ingen strategi %s i kommunen.",
                                "There is no strategy %s in the municipality.", id)
                        : Text.of(
                                "Det fanns ingen strategi %s att läsa i kommunen den %s.",
                                "There was no strategy %s to read in the municipality on %s.", id, asOf));
    }
}
