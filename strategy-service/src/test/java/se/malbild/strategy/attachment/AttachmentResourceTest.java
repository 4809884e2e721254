package se.malbild.strategy.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.malbild.strategy.StrategyApiCalls.as;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.attachment.AttachmentCalls.adopt;
import static se.malbild.strategy.attachment.AttachmentCalls.attached;
import static se.malbild.strategy.attachment.AttachmentCalls.attachedToADraft;
import static se.malbild.strategy.attachment.AttachmentCalls.send;
import static se.malbild.strategy.attachment.AttachmentCalls.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class AttachmentResourceTest {

    @Inject
    AgroalDataSource database;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("application/pdf", "application/pdf", SampleFiles.pdf()),
                Arguments.of("image/png", "image/png", SampleFiles.png()),
                Arguments.of("image/jpeg", "image/jpeg", SampleFiles.jpeg()),
                Arguments.of("application/octet-stream", "application/pdf", SampleFiles.pdf()),
                Arguments.of("application/octet-stream", "image/png", SampleFiles.png()),
                Arguments.of("application/octet-stream", "image/jpeg", SampleFiles.jpeg()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsSentIsFetchedByteForByte(String sentAs, String mediaType, byte[] bytes) throws Exception {
        String address = send(draft("Bilagor"), sentAs, bytes)
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .extract()
                .header("Location");

        asCoordinator()
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body(
                        "mediaType",
                        is(mediaType),
                        "byteCount",
                        is(bytes.length),
                        "checksum",
                        is(sha256(bytes)),
                        "strategy",
                        is(address.replaceFirst(".*/strategies/([^/]+)/.*", "$1")),
                        "title",
                        nullValue());
        Response content = with("reader", "2083").get(address + "/content");
        content.then()
                .statusCode(200)
                .contentType(mediaType)
                .header("Content-Length", is(Integer.toString(bytes.length)))
                .header("Transfer-Encoding", nullValue())
                .header("X-Content-Type-Options", is("nosniff"))
                .header("ETag", is("\"" + sha256(bytes) + "\""));
        assertThat(content.asByteArray()).isEqualTo(bytes);
    }

    @Test
    void theFileNameSurvivesWithItsSwedishLetters() {
        String address = with("coordinator", "2083")
                .queryParam("kind", "ADOPTED_DOCUMENT")
                .queryParam("title", "Antagen av kommunfullmäktige")
                .queryParam("fileName", "Näringslivsstrategi på åäö; \"slutlig\".pdf")
                .contentType("application/pdf")
                .body(SampleFiles.pdf())
                .post(draft("Åäö") + "/attachments")
                .then()
                .statusCode(201)
                .body(
                        "kind",
                        is("ADOPTED_DOCUMENT"),
                        "title",
                        is("Antagen av kommunfullmäktige"),
                        "fileName",
                        is("Näringslivsstrategi på åäö; \"slutlig\".pdf"))
                .extract()
                .header("Location");

        with("reader", "2083")
                .get(address + "/content")
                .then()
                .header(
                        "Content-Disposition",
                        is(
                                "attachment; filename=\"Naringslivsstrategi pa aao; _slutlig_.pdf\"; filename*=UTF-8''N%C3%A4ringslivsstrategi%20p%C3%A5%20%C3%A5%C3%A4%C3%B6%3B%20%22slutlig%22.pdf"));
    }

    @Test
    void whoHasTheFileAlreadyIsAnsweredWithoutIt() {
        String address = attachedToADraft();
        String tag = with("reader", "2083").get(address + "/content").header("ETag");

        with("reader", "2083")
                .header("If-None-Match", tag)
                .get(address + "/content")
                .then()
                .statusCode(304)
                .header("ETag", is(tag))
                .body(is(""));
        with("reader", "2083")
                .header("If-None-Match", "\"another\"")
                .get(address + "/content")
                .then()
                .statusCode(200);
    }

    @Test
    void anAttachmentIsListedWithItsStrategyInTheOrderAskedFor() {
        String strategy = draft("Flera bilagor");
        for (String title : List.of("Karta", "Alfabetisk", "Protokoll")) {
            with("coordinator", "2083")
                    .queryParam("kind", "FIGURE")
                    .queryParam("title", title)
                    .queryParam("fileName", title + ".png")
                    .contentType("image/png")
                    .body(SampleFiles.png())
                    .post(strategy + "/attachments")
                    .then()
                    .statusCode(201);
        }

        asCoordinator()
                .get(strategy + "/attachments")
                .then()
                .statusCode(200)
                .body("items.title", is(List.of("Karta", "Alfabetisk", "Protokoll")), "meta.totalRecords", is(3));
        asCoordinator()
                .get(strategy + "/attachments?sort=title&limit=2")
                .then()
                .body("items.title", is(List.of("Alfabetisk", "Karta")), "meta.totalPages", is(2));
        asCoordinator()
                .get(strategy + "/attachments?sort=-createdAt")
                .then()
                .body("items.title", is(List.of("Protokoll", "Alfabetisk", "Karta")));
        problem(asCoordinator().get(strategy + "/attachments?sort=fileName").then(), 400, "invalid-input");
    }

    @Test
    void replacingWritesAllThatIsWrittenOfItAndLeavesTheBytes() {
        String address = attachedToADraft();

        asCoordinator()
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"MINUTES\", \"title\": \"Protokoll\", \"fileName\": \"§ 12.pdf\"}")
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("kind", is("MINUTES"), "title", is("Protokoll"), "fileName", is("§ 12.pdf"));
        Response content = with("reader", "2083").get(address + "/content");
        content.then().header("Content-Disposition", containsString("%C2%A7%2012.pdf"));
        assertThat(content.asByteArray()).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void patchingLeavesWhatIsNotNamedAndEmptiesWhatIsNull() {
        String address = attachedToADraft();

        asCoordinator()
                .header("If-Match", "\"0\"")
                .body("{\"title\": \"Ny titel\"}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("title", is("Ny titel"), "kind", is("OTHER"), "fileName", is("fil"));
        asCoordinator()
                .header("If-Match", "\"1\"")
                .body("{\"title\": null, \"kind\": \"FIGURE\"}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("title", equalTo(null), "kind", is("FIGURE"), "fileName", is("fil"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"OTHER\", \"fileName\": \"x\", \"mediaType\": \"text/html\"} | mediaType",
                "{\"kind\": \"OTHER\", \"fileName\": \"x\", \"checksum\": \"0\"} | checksum",
                "{\"kind\": \"OTHER\", \"fileName\": \"x\", \"municipality\": \"2462\"} | municipality",
                "{\"kind\": \"OTHER\"} | fileName",
                "{\"fileName\": \"x\"} | kind",
                "{\"kind\": \"SECRET\", \"fileName\": \"x\"} | kind",
                "{\"kind\": \"OTHER\", \"fileName\": \"../x\"} | fileName",
                "{\"kind\": \"OTHER\", \"fileName\": \"a\\nb\"} | fileName",
                "{\"kind\": \"OTHER\", \"fileName\": \"x\", \"title\": \"a\\u0000b\"} | title",
            })
    void aFieldThatIsWrongIsNamed(String body, String field) {
        String address = attachedToADraft();

        problem(
                        asCoordinator()
                                .header("If-Match", "\"0\"")
                                .body(body)
                                .put(address)
                                .then(),
                        400,
                        "invalid-input")
                .body("violations.field", hasItem(field));
        asCoordinator().get(address).then().header("ETag", is("\"0\""));
    }

    @Test
    void changingWithoutHavingSeenTheNewestIsRefused() {
        String address = attachedToADraft();
        String form = "{\"kind\": \"OTHER\", \"fileName\": \"ny.pdf\"}";

        problem(asCoordinator().body(form).put(address).then(), 428, "precondition-required");
        problem(asCoordinator().delete(address).then(), 428, "precondition-required");
        problem(
                asCoordinator()
                        .header("If-Match", "\"7\"")
                        .body(form)
                        .put(address)
                        .then(),
                412,
                "precondition-failed");
        problem(asCoordinator().header("If-Match", "\"7\"").delete(address).then(), 412, "precondition-failed");
    }

    @Test
    void aDeletedAttachmentIsGoneWithItsBytes() throws SQLException {
        String address = attachedToADraft();

        asCoordinator().header("If-Match", "\"0\"").delete(address).then().statusCode(204);

        problem(asCoordinator().get(address).then(), 404, "not-found");
        problem(with("coordinator", "2083").get(address + "/content").then(), 404, "not-found");
        assertThat(piecesOf(address)).isZero();
    }

    @Test
    void aDraftIsDeletedWithItsAttachments() throws SQLException {
        String strategy = draft("Bort med allt");
        String address = attached(strategy);

        asCoordinator().header("If-Match", "\"0\"").delete(strategy).then().statusCode(204);

        problem(asCoordinator().get(address).then(), 404, "not-found");
        assertThat(piecesOf(address)).isZero();
    }

    @Test
    void aDecidedStrategyIsGivenAttachmentsAndKeepsThem() {
        String strategy = draft("Beslutad");
        adopt(database, strategy);

        String address = attached(strategy);

        problem(asCoordinator().header("If-Match", "\"0\"").delete(address).then(), 409, "conflict");
        asCoordinator()
                .header("If-Match", "\"0\"")
                .body("{\"title\": \"Det antagna dokumentet\"}")
                .patch(address)
                .then()
                .statusCode(200);
    }

    @Test
    void whatBelongsToADecidedStrategyIsOpenToEveryone() {
        String strategy = draft("Öppen");
        String address = attached(strategy);
        problem(given().get(address).then(), 404, "not-found");
        problem(given().get(address + "/content").then(), 404, "not-found");
        problem(given().get(strategy + "/attachments").then(), 404, "not-found");

        adopt(database, strategy);

        given().get(address).then().statusCode(200);
        given().get(address + "/content").then().statusCode(200).contentType("application/pdf");
        given().get(strategy + "/attachments").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"reader, 2083", "unit-editor, 2083", "coordinator, 2083"})
    void whoeverSeesADraftSeesItsAttachments(String role, String municipality) {
        String address = attachedToADraft();

        as(role, municipality).get(address).then().statusCode(200);
        with(role, municipality).get(address + "/content").then().statusCode(200);
    }

    @Test
    void anotherMunicipalitysAttachmentIsNotFound() {
        String strategy = draft("Hedemoras");
        adopt(database, strategy);
        String address = attached(strategy).replace("/2083/", "/2462/");

        problem(as("coordinator", "2462").get(address).then(), 404, "not-found");
        problem(with("coordinator", "2462").get(address + "/content").then(), 404, "not-found");
        problem(
                as("coordinator", "2462")
                        .header("If-Match", "*")
                        .delete(address)
                        .then(),
                404,
                "not-found");
        problem(
                as("coordinator", "2462")
                        .header("If-Match", "*")
                        .body("{\"kind\": \"OTHER\", \"fileName\": \"x\"}")
                        .put(address)
                        .then(),
                404,
                "not-found");
        problem(
                send(
                                with("coordinator", "2462"),
                                strategy.replace("/2083/", "/2462/"),
                                "application/pdf",
                                SampleFiles.pdf())
                        .then(),
                404,
                "not-found");
    }

    @Test
    void anAttachmentIsNotFoundUnderAnotherStrategy() {
        String id = attachedToADraft().replaceFirst(".*/", "");

        problem(asCoordinator().get(draft("En annan") + "/attachments/" + id).then(), 404, "not-found");
    }

    @Test
    void theSamePostTwiceWithOneKeyAddsOneAttachment() {
        String strategy = draft("Nyckel");
        String first = keyed(strategy, SampleFiles.pdf("a"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        keyed(strategy, SampleFiles.pdf("a"))
                .then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .header("Location", containsString(first))
                .body("id", is(first));
        problem(keyed(strategy, SampleFiles.pdf("b")).then(), 422, "idempotency-key-reused");
        asCoordinator().get(strategy + "/attachments").then().body("items", hasSize(1));
    }

    @Test
    void theHistoryTellsOfTheAttachmentWithoutItsBytes() throws SQLException {
        String address = attachedToADraft();

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet history = statement.executeQuery(
                        "SELECT change, after ->> 'file_name', length(after::text) FROM history WHERE thing_id = '%s'"
                                .formatted(address.replaceFirst(".*/", "")))) {
            assertThat(history.next()).isTrue();
            assertThat(history.getString(1)).isEqualTo("CREATED");
            assertThat(history.getString(2)).isEqualTo("fil");
            assertThat(history.getInt(3)).isLessThan(1_000);
        }
    }

    @Test
    void theHeadOfAFileIsItsHeadersAlone() {
        String address = attachedToADraft();

        with("reader", "2083")
                .head(address + "/content")
                .then()
                .statusCode(200)
                .header("Content-Length", is(Integer.toString(SampleFiles.pdf().length)))
                .header("Content-Disposition", startsWith("attachment"));
    }

    private static Response keyed(String strategy, byte[] bytes) {
        return send(
                with("coordinator", "2083").header("Idempotency-Key", "bilaga-1"), strategy, "application/pdf", bytes);
    }

    private int piecesOf(String address) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("SELECT count(*) FROM attachment_piece WHERE attachment_id = '%s'"
                                .formatted(address.replaceFirst(".*/", "")))) {
            count.next();
            return count.getInt(1);
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
