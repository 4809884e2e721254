package se.malbild.strategy.forum;

import static se.malbild.strategy.StrategyApiCalls.HEDEMORA;
import static se.malbild.strategy.StrategyApiCalls.add;

import java.util.UUID;

/// Calls that tests of forums make.
public final class ForumApiCalls {

    private ForumApiCalls() {}

    /// Adds a forum of Hedemora with a name that no other has, and gives its address.
    ///
    /// @param more fields of it in JSON, each with a comma before; nothing for none
    public static String forum(String more) {
        return add(HEDEMORA, "forums", named(more));
    }

    /// A forum with a name that no other has.
    public static String named(String more) {
        return "{\"name\": \"Rådet %s\", \"kind\": \"BUSINESS_COUNCIL\"%s}".formatted(UUID.randomUUID(), more);
    }

    /// A meeting of a forum.
    public static String meeting(String forumId, String day) {
        return "{\"forum\": \"%s\", \"happenedOn\": \"%s\"}".formatted(forumId, day);
    }
}
