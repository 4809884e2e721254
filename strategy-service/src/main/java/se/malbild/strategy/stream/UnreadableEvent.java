package se.malbild.strategy.stream;

import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// An event that cannot be understood. It is set aside with the reason, and the stream goes on.
class UnreadableEvent extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    UnreadableEvent(Text reason, @Nullable Throwable cause) {
        super(reason.english(), cause);
        this.reason = reason;
    }

    /// Why, for whoever mends it.
    Text reason() {
        return reason;
    }
}
