package se.malbild.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import se.malbild.kit.testing.Tokens;

/// What a coordinator of Hedemora is answered, as it goes over the wire: for tests that make thousands of calls, of
/// which RestAssured takes longer than the service.
record WireAnswer(HttpResponse<String> answer) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// @param headers beside those that tell who calls and what is sent
    static WireAnswer of(String method, String address, Map<String, String> headers, byte[] body) {
        URI uri = address.startsWith("http")
                ? URI.create(address)
                : URI.create(RestAssured.baseURI + ":" + RestAssured.port + address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Authorization", Tokens.bearer("coordinator", "2083"))
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        try {
            return new WireAnswer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException(e.getMessage()));
        }
    }

    static WireAnswer get(String address) {
        return of("GET", address, Map.of(), new byte[0]);
    }

    String text() {
        return answer.body();
    }

    /// Holds it against the form that every problem has.
    ///
    /// @return the problem
    JsonNode problem(int status, String slug, String language) {
        assertThat(answer.statusCode()).as(text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        JsonNode problem = WrittenForm.read(text());
        assertThat(problem.path("type").asText()).isEqualTo("https://malbild.se/problems/" + slug);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.hasNonNull("title") && problem.hasNonNull("detail") && problem.hasNonNull("instance"))
                .as(text())
                .isTrue();
        return problem;
    }
}
