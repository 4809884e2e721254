package se.malbild.strategy.plansheet;

import se.malbild.kit.language.Text;

/// Nothing of a file can be read as the sheet of a plan, for a reason that its sender can mend.
final class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    UnreadableSheet(Text reason) {
        super(reason.english());
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }
}
