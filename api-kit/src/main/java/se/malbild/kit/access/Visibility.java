package se.malbild.kit.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/// What the actor may see. Every list, count, search and feed asks here.
@RequestScoped
public class Visibility {

    private final Actor actor;

    @Inject
    Visibility(Actor actor) {
        this.actor = actor;
    }

    /// True when the actor sees what is not decided yet in the municipality: drafts, visits, progress under way.
    public boolean seesUndecided(String municipalityId) {
        return actor.worksFor(municipalityId)
                && (actor.has(Role.COORDINATOR) || actor.has(Role.UNIT_EDITOR) || actor.has(Role.READER));
    }
}
