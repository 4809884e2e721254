package se.malbild.strategy.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.plan.PlanAccess;

/// Who writes forums and tells of their meetings: coordinators all of the municipality, a unit-editor its units'.
@ApplicationScoped
class ForumAccess {

    private final PlanAccess access;

    @Inject
    ForumAccess(PlanAccess access) {
        this.access = access;
    }

    /// @param unit who holds the forum; null: the municipality as a whole
    /// @throws Refusal.Forbidden when the actor may not write it
    void requireWritesFor(@Nullable UUID unit) {
        if (!access.writesFor(unit)) {
            throw new Refusal.Forbidden(
                    new Text(
                            "Forumet hålls av en annan enhet eller av hela kommunen. Du skriver om dina egna enheters forum.",
                            "The forum is held by another unit or by the municipality as a whole. You write about the forums of your own units."));
        }
    }

    /// @throws Refusal.Forbidden when the actor may not tell how the activity goes
    void requireTellsOf(UUID activity) {
        access.requireTellsOf(activity);
    }
}
