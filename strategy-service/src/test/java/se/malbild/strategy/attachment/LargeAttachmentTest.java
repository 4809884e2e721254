package se.malbild.strategy.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.malbild.kit.testing.Tokens;

/// Files at the limit, streamed by the caller too.
@QuarkusTest
class LargeAttachmentTest {

    private static final int LIMIT = 50 * 1024 * 1024;

    @Inject
    AgroalDataSource database;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void aFileOfTheLargestSizeIsSentAndFetched() throws Exception {
        HttpResponse<String> created = send(draft("Stor"), chunked(LIMIT));

        assertThat(created.statusCode()).isEqualTo(201);
        String address = created.headers().firstValue("Location").orElseThrow();
        HttpResponse<InputStream> content =
                http.send(request(address + "/content").build(), BodyHandlers.ofInputStream());
        assertThat(content.headers().firstValueAsLong("Content-Length")).hasValue(LIMIT);
        assertThat(checksum(content.body())).isEqualTo(checksum(SampleFiles.pdf(LIMIT)));
    }

    @Test
    void aFileThatIsDeletedWhileItIsFetchedIsBrokenOff() throws Exception {
        String address = send(draft("Borta"), chunked(3 * 1024 * 1024))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (Connection connection = database.getConnection();
                PreparedStatement deletion = connection.prepareStatement(
                        "DELETE FROM attachment_piece WHERE attachment_id = ? AND number = 1")) {
            deletion.setObject(1, UUID.fromString(address.replaceFirst(".*/", "")));
            deletion.executeUpdate();
        }

        HttpRequest fetching = request(address + "/content").build();

        assertThatThrownBy(() -> http.send(fetching, BodyHandlers.discarding())).isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatSaysItIsTooLargeIsRefused() throws Exception {
        refused(BodyPublishers.fromPublisher(chunked(LIMIT + 1), LIMIT + 1));
    }

    @Test
    void aFileThatGrowsTooLargeWhileItIsReadIsRefused() throws Exception {
        refused(chunked(LIMIT + 1));
    }

    private void refused(BodyPublisher file) throws Exception {
        String strategy = draft("För stor");

        HttpResponse<String> answer = send(strategy, file);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("https://malbild.se/problems/content-too-large", "högst " + LIMIT + " byte");
        asCoordinator().get(strategy + "/attachments").then().body("items", hasSize(0));
    }

    private HttpResponse<String> send(String strategy, BodyPublisher file) throws Exception {
        return http.send(
                request(strategy + "/attachments?kind=OTHER&fileName=stor.pdf")
                        .header("Content-Type", "application/pdf")
                        .POST(file)
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", Tokens.bearer("coordinator", "2083"));
    }

    private static BodyPublisher chunked(int byteCount) {
        return BodyPublishers.ofInputStream(() -> SampleFiles.pdf(byteCount));
    }

    private static String checksum(InputStream bytes) throws IOException, NoSuchAlgorithmException {
        try (DigestInputStream watched = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            watched.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(watched.getMessageDigest().digest());
        }
    }
}
