package se.malbild.indicator.source.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a source says of why it refuses.
final class SourceWords {

    private final ObjectMapper json = new ObjectMapper();

    /// Its words: type, title and detail of a problem, or else how the answer begins.
    ///
    /// @param body the beginning of the answer; a page in HTML has no words
    String of(byte[] body) {
        String beginning = Excerpt.of(body);
        if (beginning.startsWith("<")) {
            return "";
        }
        try {
            String words = problem(json.readTree(body));
            return words.isEmpty() ? beginning : Excerpt.of(words);
        } catch (JsonProcessingException _) {
            return beginning;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String problem(JsonNode problem) {
        return Stream.of("type", "title", "detail")
                .map(problem::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(word -> !word.isBlank() && !"about:blank".equals(word))
                .distinct()
                .collect(Collectors.joining(": "));
    }
}
