package se.malbild.indicator.source.scb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;

/// Takes answers for what they are asked to be, or for a failure of the source.
final class ScbAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private ScbAnswers() {}

    static PxTerms terms(SourceAnswer answer) throws SourceFailure {
        return understood(answer, body -> PxTerms.of(checked(JSON.readTree(body))));
    }

    static TableFacts facts(SourceAnswer answer) throws SourceFailure {
        return understood(answer, body -> TableFacts.of(checked(JSON.readTree(body))));
    }

    /// The cells that were asked for.
    static Cube cube(SourceAnswer answer, Question question) throws SourceFailure {
        return understood(answer, body -> {
            Cube cube = JsonStatReader.read(body, question.cells());
            cube.check(question);
            return cube;
        });
    }

    /// Makes something of an answer.
    private interface Understanding<T> {
        T of(InputStream body) throws IOException, NonsenseAnswer, PxError;
    }

    private static <T> T understood(SourceAnswer answer, Understanding<T> understanding) throws SourceFailure {
        String host = host(answer.request().uri());
        try (InputStream body = answer.open()) {
            return understanding.of(body);
        } catch (NonsenseAnswer e) {
            throw new SourceFailure(SourceFailure.Code.NONSENSE, host, e.found());
        } catch (PxError e) {
            throw failure(host, e);
        } catch (JsonProcessingException e) {
            throw new SourceFailure(SourceFailure.Code.NONSENSE, host, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // An error says of itself what kind it is, also when it is sent as though all were well.
    private static SourceFailure failure(String host, PxError error) {
        String status = String.valueOf(error.status());
        if (error.status() == TOO_MANY_REQUESTS) {
            return new SourceFailure(SourceFailure.Code.TOO_MANY_REQUESTS, host);
        }
        return error.status() >= SERVER_ERROR
                ? new SourceFailure(SourceFailure.Code.SOURCE_BROKEN, host, status)
                : new SourceFailure(SourceFailure.Code.REFUSED, host, status, error.words());
    }

    private static JsonNode checked(JsonNode root) throws PxError {
        if (root.path("status").isInt() && root.path("title").isTextual()) {
            throw new PxError(
                    root.path("status").intValue(),
                    root.path("type").asText() + ": " + root.path("title").asText());
        }
        return root;
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getAuthority());
    }
}
