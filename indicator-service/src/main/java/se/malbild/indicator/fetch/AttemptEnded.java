package se.malbild.indicator.fetch;

/// The attempt must not go on. Whatever is under way is rolled back; what was kept before stays.
class AttemptEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why it must not.
    enum Why {
        /// Somebody wants the fetch to end.
        CANCELLED,
        /// The node stops; somebody else goes on.
        STOPPED,
        /// Somebody else has taken it over, who found the lock free.
        LOST
    }

    private final Why why;

    AttemptEnded(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
