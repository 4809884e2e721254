package se.malbild.indicator.source.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an order is asked.
///
/// @param known the portions, the same each time for the same order and the same source
/// @param unknown why it could not be learnt how to ask for the rest, by what was asked to learn it
public record Portions(List<Portion> known, Map<String, SourceFailure> unknown) {

    /// All of it is known.
    public static Portions of(List<Portion> known) {
        return new Portions(known, Map.of());
    }

    /// True when there is nothing to ask for.
    public boolean isEmpty() {
        return known.isEmpty() && unknown.isEmpty();
    }

    /// True when nothing is known to be missing among them.
    public boolean areAll() {
        return unknown.isEmpty();
    }

    /// One of the reasons why not all is known: one that may pass, where there is one.
    public Optional<SourceFailure> failure() {
        return unknown.values().stream().max(Comparator.comparing(SourceFailure::mayPass));
    }
}
