package se.malbild.strategy.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.document.Documents;
import se.malbild.strategy.strategy.StrategyResponse;

/// Makes the drafts that are to take the place of strategies in force.
@ApplicationScoped
@Transactional
public class Successors {

    private final Documents documents;

    @Inject
    Successors(Documents documents) {
        this.documents = documents;
    }

    /// @throws Refusal.Conflict when the strategy is not in force
    Versioned<StrategyResponse> create(UUID predecessor, SuccessorRequest form) {
        return switch (form.succession()) {
            case REVISION -> revision(predecessor, form);
            case SUPERSESSION -> supersession(predecessor, form);
        };
    }

    private Versioned<StrategyResponse> revision(UUID predecessor, SuccessorRequest form) {
        if (form.head() != null || !form.measures().isEmpty()) {
            throw new Refusal.Invalid(
                    "succession",
                    new Text(
                            "en REVISION börjar som en kopia av allt; utelämna head och measures",
                            "a REVISION begins as a copy of everything; leave out head and measures"));
        }
        return documents.revise(predecessor);
    }

    private Versioned<StrategyResponse> supersession(UUID predecessor, SuccessorRequest form) {
        if (form.head() == null) {
            throw new Refusal.Invalid(
                    "head", new Text("ska anges för en ny strategi", "must be given for a new strategy"));
        }
        return documents.supersede(predecessor, form.head(), form.measures());
    }
}
