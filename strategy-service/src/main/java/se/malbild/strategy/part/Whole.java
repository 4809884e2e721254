package se.malbild.strategy.part;

import java.util.UUID;
import se.malbild.kit.problem.Refusal;

/// What parts are of: the strategies, or the plans.
public interface Whole {

    /// @throws Refusal.NotFound when the actor sees none with the id
    void require(UUID id);

    /// Holds a draft against others who write to it, until the transaction ends.
    ///
    /// @throws Refusal.NotFound when the actor sees none with the id
    /// @throws Refusal.Forbidden when the actor may not write to it
    /// @throws Refusal.Conflict when it is not a draft
    void lockDraft(UUID id);

    /// Does the same for a change that leaves text and order as they were decided, such as of who answers.
    ///
    /// @throws Refusal.NotFound when the actor sees none with the id
    /// @throws Refusal.Forbidden when the actor may not write to it
    /// @throws Refusal.Conflict when nothing in it is changed any more
    void lockWritable(UUID id);
}
