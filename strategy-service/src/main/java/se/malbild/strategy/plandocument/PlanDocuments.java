package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.organisation.OrganisationLock;
import se.malbild.strategy.plan.PlanRequest;
import se.malbild.strategy.plan.PlanResponse;
import se.malbild.strategy.plan.Plans;
import se.malbild.strategy.wholedocument.DraftStatements;
import se.malbild.strategy.wholedocument.Located;
import se.malbild.strategy.wholedocument.WrittenDocument;

/// Whole plans, in and out.
@ApplicationScoped
@Transactional
public class PlanDocuments {

    private final StandingPlans standing;
    private final ReadSnapshot snapshot;
    private final PlanReferences references;
    private final PlanStore store;
    private final DraftStatements statements;
    private final Plans plans;
    private final OrganisationLock organisation;
    private final Precondition precondition;
    private final WrittenDocument written;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    PlanDocuments(
            StandingPlans standing,
            ReadSnapshot snapshot,
            PlanReferences references,
            PlanStore store,
            DraftStatements statements,
            Plans plans,
            OrganisationLock organisation,
            Precondition precondition,
            WrittenDocument written,
            ObjectMapper json,
            Clock clock) {
        this.standing = standing;
        this.snapshot = snapshot;
        this.references = references;
        this.store = store;
        this.statements = statements;
        this.plans = plans;
        this.organisation = organisation;
        this.precondition = precondition;
        this.written = written;
        this.json = json;
        this.clock = clock;
    }

    /// Everything in a plan, with its ids and as a document. Who holds the plan reads it as it stands in the
    /// transaction, others as it was at one moment.
    ///
    /// @throws Refusal.NotFound when the actor sees no such plan
    public StandingPlan standing(UUID id) {
        if (!plans.isHeld(id)) {
            snapshot.begin();
        }
        return standing.of(id);
    }

    /// Writes a whole plan.
    public Versioned<PlanResponse> create(PlanDocument document) {
        return plans.get(write(document));
    }

    /// Writes a whole plan and takes it back: what is wrong with it is found, and nothing stays.
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    PlanDocumentCheck check(PlanDocument document) {
        QuarkusTransaction.begin();
        try {
            return PlanDocumentCheck.of(standing.of(write(document)).contents());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private UUID write(PlanDocument document) {
        PlanDocumentRules.require(document);
        FoundReferences found = references.find(document, null);
        UUID id = Located.at("head", () -> plans.create(head(document.head(), found), null))
                .body()
                .id();
        write(standing.of(id), document, found, null);
        if (document.adoption() != null) {
            plans.adopt(id, document.adoption());
        }
        return id;
    }

    /// Replaces everything in a draft. What stands in it with the same words keeps its id.
    ///
    /// @throws Refusal.Invalid when the document holds an adoption, which a draft has none of
    Versioned<PlanDocument> replace(UUID id, PlanDocument document) {
        plans.lockDraft(id);
        // Read before a merger of units and written after it, the plan would give work to those that have ended.
        organisation.forUse();
        StandingPlan before = standing.of(id);
        precondition.requireSeen(written.tag(before.document()));
        if (document.adoption() != null) {
            throw new Refusal.Invalid(
                    "adoption",
                    new Text(
                            "ska utelämnas: ett utkast är inte antaget; det antas med status",
                            "must be left out: a draft has not been adopted; it is with status"));
        }
        PlanDocumentRules.require(document);
        FoundReferences found = references.find(document, before);
        Located.at("head", () -> {
            plans.rewrite(id, head(document.head(), found));
            return id;
        });
        write(before, document, found, null);
        PlanDocument replaced = standing.of(id).document();
        return new Versioned<>(replaced, written.tag(replaced));
    }

    /// Replaces everything in a draft but its head, when the caller knows which part is which.
    ///
    /// @param before what is replaced, read after [OrganisationLock#forUse]
    /// @param told the ids of the goals, themes, activities and details that stay, by their places in the document;
    ///     those without one are new
    public void replace(StandingPlan before, PlanDocument document, Map<String, UUID> told) {
        PlanDocumentRules.require(document);
        write(before, document, references.find(document, before), told);
    }

    private void write(
            StandingPlan before, PlanDocument document, FoundReferences found, @Nullable Map<String, UUID> told) {
        WantedPlan wanted =
                PlanDraft.of(before, document, found, statements::newIds, json, Sweden.dayOf(clock.instant()), told);
        store.write(before.contents().plan().id(), wanted);
    }

    private static PlanRequest head(PlanHead head, FoundReferences found) {
        return new PlanRequest(
                head.kind(),
                head.title(),
                found.unit(head.unit()),
                found.strategy(),
                found.evaluation(),
                head.firstYear(),
                head.lastYear(),
                head.issuer(),
                head.issuerOtherLanguage(),
                head.caseNumber(),
                head.documentOwner());
    }
}
