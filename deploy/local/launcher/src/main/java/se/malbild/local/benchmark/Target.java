package se.malbild.local.benchmark;

import java.time.LocalDate;

/// What one request is about.
///
/// @param municipality SCB code
/// @param strategy id of a decided strategy of it
/// @param measure id of a measure of the strategy
/// @param goal id of a goal of the strategy
/// @param day one on which the strategy had been decided
/// @param newest id of the thing of the municipality that was changed last
record Target(String municipality, String strategy, String measure, String goal, LocalDate day, String newest) {

    /// Puts itself into a text with names in braces.
    String in(String text) {
        return text.replace("{municipality}", municipality)
                .replace("{strategy}", strategy)
                .replace("{measure}", measure)
                .replace("{goal}", goal)
                .replace("{day}", day.toString())
                .replace("{newest}", newest);
    }
}
