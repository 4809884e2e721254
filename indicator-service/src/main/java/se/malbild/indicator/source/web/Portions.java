package se.malbild.indicator.source.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an order is asked.
///
/// @param known the portions, the same each time for the same order and the same source
/// @param unknown why it could not be learnt now how to ask for the rest, by what was asked to learn it: each may pass
public record Portions(List<Portion> known, Map<String, SourceFailure> unknown) {

    /// All of it is known.
    public static Portions of(List<Portion> known) {
        return new Portions(known, Map.of());
    }

    /// True when there is nothing to ask for.
    public boolean isEmpty() {
        return known.isEmpty() && unknown.isEmpty();
    }

    /// One of the reasons why not all is known.
    public Optional<SourceFailure> failure() {
        return unknown.values().stream().findFirst();
    }
}
