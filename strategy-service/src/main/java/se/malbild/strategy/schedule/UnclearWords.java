package se.malbild.strategy.schedule;

/// Words fit a rule but can be meant in another way than it tells.
final class UnclearWords extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnclearWords(String reason) {
        super(reason);
    }
}
