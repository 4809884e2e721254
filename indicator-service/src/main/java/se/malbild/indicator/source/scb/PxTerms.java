package se.malbild.indicator.source.scb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/// On which terms a PxWeb can be asked.
///
/// @param mostCells of one answer
/// @param calls how many
/// @param window within so long
/// @param language of the words in its answers
record PxTerms(int mostCells, int calls, Duration window, String language) {

    private static final String FORMAT = "json-stat2";
    private static final String SWEDISH = "sv";

    /// What PxWeb API v1 at Statistics Sweden bears. It does not say so itself.
    static final PxTerms V1 = new PxTerms(100_000, 10, Duration.ofSeconds(10), SWEDISH);

    /// As the configuration of a PxWebApi v2 says.
    static PxTerms of(JsonNode config) throws NonsenseAnswer {
        if (!holds(config.path("dataFormats"), FORMAT)) {
            throw new NonsenseAnswer("dataFormats: " + NonsenseAnswer.shown(config.path("dataFormats")));
        }
        boolean swedish = config.path("languages")
                .valueStream()
                .anyMatch(language -> SWEDISH.equals(language.path("id").asText()));
        String language = swedish ? SWEDISH : config.path("defaultLanguage").asText();
        if (!language.matches("[a-z]{2,3}")) {
            throw new NonsenseAnswer("defaultLanguage: " + NonsenseAnswer.shown(config.path("defaultLanguage")));
        }
        return new PxTerms(
                positive(config, "maxDataCells"),
                positive(config, "maxCallsPerTimeWindow"),
                Duration.ofSeconds(positive(config, "timeWindow")),
                language);
    }

    private static boolean holds(JsonNode array, String text) {
        return array.valueStream().anyMatch(one -> text.equals(one.asText()));
    }

    private static int positive(JsonNode config, String field) throws NonsenseAnswer {
        JsonNode number = config.path(field);
        if (!number.isInt() || number.intValue() < 1) {
            throw new NonsenseAnswer(field + ": " + NonsenseAnswer.shown(number));
        }
        return number.intValue();
    }
}
