package se.malbild.strategy.history;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/// Why the request under way changes something: the operation that was called, and the reason that its caller gives.
@RequestScoped
class ChangeCause {

    private @Nullable String operation;
    private @Nullable String reason;

    void is(String operation, @Nullable String reason) {
        this.operation = operation;
        this.reason = reason;
    }

    /// The id of the operation in the API description; null when the request only reads.
    @Nullable
    String operation() {
        return operation;
    }

    /// As the caller gave it.
    @Nullable
    String reason() {
        return reason;
    }
}
