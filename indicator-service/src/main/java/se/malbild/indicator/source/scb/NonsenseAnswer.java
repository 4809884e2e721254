package se.malbild.indicator.source.scb;

import com.fasterxml.jackson.databind.JsonNode;

/// An answer that is not what was asked for. Its message names where, and what stood there, in a form that all
/// languages share.
final class NonsenseAnswer extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    NonsenseAnswer(String found) {
        super(found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found);
    }

    /// What stood there: the message, which is never null.
    String found() {
        return String.valueOf(getMessage());
    }

    /// A piece of JSON as it is shown; `–` when it is not there.
    static String shown(JsonNode node) {
        return node.isMissingNode() ? "–" : node.toString();
    }
}
