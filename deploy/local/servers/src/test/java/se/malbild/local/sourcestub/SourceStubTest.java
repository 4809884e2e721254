package se.malbild.local.sourcestub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceStubTest {

    private static final String FIGURES = "/data/kpi/N00664/municipality/2083/year/2024";

    private final HttpClient http = HttpClient.newHttpClient();
    private SourceStub stub;

    @BeforeEach
    void start() {
        stub = SourceStub.start(0);
    }

    @AfterEach
    void stop() {
        stub.close();
        http.close();
    }

    @Test
    void oneServerAnswersAsBothSources() throws Exception {
        assertThat(get(stub.koladaUrl() + FIGURES)).contains("\"kpi\":\"N00664\"", "\"municipality\":\"2083\"");
        assertThat(get(stub.scbUrl() + "/config")).contains("maxDataCells");
        assertThat(stub.requests()).isEqualTo(2);
    }

    @Test
    void itSaysOfItselfThatAllFiguresAreMadeUp() throws Exception {
        assertThat(get("http://127.0.0.1:%d/".formatted(stub.port())))
                .contains(
                        "All figures are made up",
                        "Alla värden är påhittade",
                        stub.koladaUrl().toString());
    }

    @Test
    void aFigureThatSomebodySetsIsAnsweredAndOneThatIsDeletedIsGone() throws Exception {
        assertThat(send("PUT", "/figures/N00664/2083/2024/T", "71.3").statusCode())
                .isEqualTo(200);
        assertThat(get(stub.koladaUrl() + FIGURES)).contains("71.3");

        assertThat(send("DELETE", "/figures/N00664/2083/2024/T", "").statusCode())
                .isEqualTo(204);
        assertThat(get(stub.koladaUrl() + FIGURES + "?from_date=2020-01-01")).contains("\"isdeleted\":true");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /figures/N00664/2083/2024/T, many, 400",
        "POST, /figures/N00664/2083/2024/T, 71.3, 405",
        "PUT, /figures/N00664/2083/2024/X, 71.3, 404",
        "GET, /elsewhere, '', 404"
    })
    void whatItDoesNotUnderstandIsRefused(String method, String path, String body, int expected) throws Exception {
        assertThat(send(method, path, body).statusCode()).isEqualTo(expected);
    }

    @Test
    void aStoppedStubLetsAnotherHaveItsPort() throws Exception {
        int port = stub.port();
        stub.close();

        stub = SourceStub.start(port);

        assertThat(get(stub.koladaUrl() + FIGURES)).contains("N00664");
        assertThatThrownBy(() -> SourceStub.start(port)).hasMessageContaining(Integer.toString(port));
    }

    private String get(String uri) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:%d%s".formatted(stub.port(), path));
        return http.send(
                HttpRequest.newBuilder(uri)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
