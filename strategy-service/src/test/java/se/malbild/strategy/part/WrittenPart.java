package se.malbild.strategy.part;

import static se.malbild.strategy.StrategyApiCalls.add;

/// What a strategy consists of, and how it is written.
enum WrittenPart {
    FOCUS_AREA("focus-areas", "heading", ""),
    GOAL("goals", "text", ""),
    MEASURE("measures", "text", ", \"responsible\": [{\"role\": \"Näringslivschefen\"}]"),
    SECTION("sections", "heading", ", \"kind\": \"PROSE\", \"text\": \"Brödtext\"");

    private final String collection;
    private final String words;
    private final String rest;

    WrittenPart(String collection, String words, String rest) {
        this.collection = collection;
        this.words = words;
        this.rest = rest;
    }

    /// Its name in addresses.
    String collection() {
        return collection;
    }

    /// The field that its words stand in.
    String words() {
        return words;
    }

    /// The form with some words.
    String saying(String text) {
        return "{\"%s\": \"%s\"%s}".formatted(words, text, rest);
    }

    /// Adds one to a draft and gives its address.
    String in(String strategy, String text) {
        return add(strategy, collection, saying(text));
    }

    /// Adds one to a draft and gives its address.
    ///
    /// @param query where it is put, such as `focusArea=…`
    String in(String strategy, String text, String query) {
        return add(strategy, collection + "?" + query, saying(text));
    }
}
