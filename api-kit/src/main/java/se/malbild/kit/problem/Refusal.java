package se.malbild.kit.problem;

import java.util.List;
import se.malbild.kit.language.Text;

/// Why a request is not carried out. Nothing of it has been done when this is thrown: the transaction rolls back.
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Text reason;

    private Refusal(ProblemType type, Text reason) {
        super(reason.english());
        this.type = type;
        this.reason = reason;
    }

    public ProblemType type() {
        return type;
    }

    public Text reason() {
        return reason;
    }

    /// There is no such thing, or none that the caller may know of.
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1L;

        public NotFound(Text reason) {
            super(ProblemType.NOT_FOUND, reason);
        }
    }

    /// The state of things does not allow it.
    public static final class Conflict extends Refusal {
        private static final long serialVersionUID = 1L;

        public Conflict(Text reason) {
            super(ProblemType.CONFLICT, reason);
        }
    }

    /// The caller is known and may not do it.
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1L;

        public Forbidden(Text reason) {
            super(ProblemType.FORBIDDEN, reason);
        }
    }

    /// The input breaks rules that hold for it.
    public static final class Invalid extends Refusal {
        private static final long serialVersionUID = 1L;

        /// What is said beside the violations.
        static final Text REASON =
                Text.of("Rätta det som anges och försök igen.", "Correct what is listed and try again.");

        private final transient List<Violation> violations;

        public Invalid(List<Violation> violations) {
            super(ProblemType.INVALID_INPUT, REASON);
            this.violations = List.copyOf(violations);
        }

        public Invalid(String field, Text message) {
            this(List.of(new Violation(field, message)));
        }

        public List<Violation> violations() {
            return violations;
        }
    }

    /// What HTTP itself asks for is missing or does not hold: preconditions, sizes, media types, keys.
    public static final class Unmet extends Refusal {
        private static final long serialVersionUID = 1L;

        public Unmet(ProblemType type, Text reason) {
            super(type, reason);
        }
    }
}
