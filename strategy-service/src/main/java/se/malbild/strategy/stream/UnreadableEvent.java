package se.malbild.strategy.stream;

import org.jspecify.annotations.Nullable;

/// An event that cannot be understood. It is set aside with the reason, and the stream goes on.
class UnreadableEvent extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableEvent(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /// Why, for whoever mends it.
    String reason() {
        return reason;
    }
}
