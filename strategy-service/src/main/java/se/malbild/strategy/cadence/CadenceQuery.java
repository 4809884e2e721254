package se.malbild.strategy.cadence;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.forum.ForumKind;
import se.malbild.strategy.schedule.CadenceState;

/// Which of what is to happen several times a year is asked for.
public class CadenceQuery {

    @QueryParam("kind")
    @Parameter(description = "Bara detta slag. / Only this kind.")
    @Nullable
    CadenceKind kind;

    @QueryParam("forumKind")
    @Parameter(description = "Bara forum av detta slag. / Only forums of this kind.")
    @Nullable
    ForumKind forumKind;

    @QueryParam("state")
    @Parameter(description = "Bara det som är så. / Only what is so.")
    @Nullable
    CadenceState state;

    boolean asksFor(CadenceResponse found) {
        return (kind == null || kind == found.kind())
                && (forumKind == null || forumKind == found.forumKind())
                && (state == null || state == found.state());
    }
}
