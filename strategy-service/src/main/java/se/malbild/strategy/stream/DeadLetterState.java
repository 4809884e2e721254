package se.malbild.strategy.stream;

/// Which dead letters are asked for.
public enum DeadLetterState {
    WAITING,
    REPLAYED
}
