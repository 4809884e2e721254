package se.malbild.local.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;

/// An API, as a person calls it.
///
/// @param base without a slash at the end
/// @param token of the caller
record Answers(HttpClient http, URI base, Supplier<String> token) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @throws AssertionError when the answer is not 200
    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(text(path));
    }

    String text(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(to(path).build(), BodyHandlers.ofString());
        Assertions.assertThat(answer.statusCode())
                .as(path + "%n" + answer.body())
                .isEqualTo(200);
        return answer.body();
    }

    /// All items of a list.
    ///
    /// @param path with a question mark
    List<JsonNode> items(String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode list = get("%s&limit=200&page=%d".formatted(path, page));
            list.path("items").forEach(items::add);
            if (page >= list.at("/meta/totalPages").asInt()) {
                return items;
            }
        }
    }

    /// @throws AssertionError when the answer is not 2xx
    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return write("POST", path, body);
    }

    JsonNode write(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = to(path).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        Assertions.assertThat(answer.statusCode())
                .as(path + "%n" + answer.body())
                .isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token.get());
    }
}
