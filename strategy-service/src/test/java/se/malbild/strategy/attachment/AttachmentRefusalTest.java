package se.malbild.strategy.attachment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static se.malbild.strategy.StrategyApiCalls.asCoordinator;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.problem;
import static se.malbild.strategy.attachment.AttachmentCalls.send;
import static se.malbild.strategy.attachment.AttachmentCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AttachmentRefusalTest {

    static Stream<Arguments> lies() {
        return Stream.of(
                Arguments.of("application/pdf", "image/png", SampleFiles.png()),
                Arguments.of("image/png", "image/jpeg", SampleFiles.jpeg()),
                Arguments.of("image/jpeg", "application/pdf", SampleFiles.pdf()),
                Arguments.of("application/pdf", "text/html", bytes("<!DOCTYPE html><html><body>Hej</body></html>")),
                Arguments.of("image/png", "application/zip", SampleFiles.zip()));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void aFileThatIsNotWhatItIsSentAsIsRefusedWithBoth(String declared, String found, byte[] bytes) {
        String strategy = draft("Lögn");

        problem(send(strategy, declared, bytes).then(), 415, "unsupported-media-type")
                .body("detail", containsString("Content-Type säger " + declared + ", men innehållet är " + found));
        problem(
                        send(with("coordinator", "2083").header("Accept-Language", "en"), strategy, declared, bytes)
                                .then(),
                        415,
                        "unsupported-media-type")
                .body("detail", containsString("Content-Type says " + declared + ", but the content is " + found));
        nothingIsKept(strategy);
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("text/plain", "Hedemora ligger i Dalarna.".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("application/zip", SampleFiles.zip()),
                Arguments.of("text/html", bytes("<html><script>alert(1)</script></html>")),
                Arguments.of("text/html", bytes("<html><body>%PDF-1.4</body></html>")),
                Arguments.of("text/plain", bytes("<script>alert(1)</script>\n%PDF-1.7\n")),
                Arguments.of("text/plain", bytes("I en PDF står %PDF-1.4 först.")),
                Arguments.of("image/svg+xml", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("image/gif", bytes("GIF89a\1\0\1\0\0\0\0;")),
                Arguments.of("application/octet-stream", new byte[] {7}));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void aFileOfAnotherKindIsRefusedWithWhatItIsAndWhatIsAccepted(String found, byte[] bytes) {
        String strategy = draft("Främling");

        problem(send(strategy, "application/octet-stream", bytes).then(), 415, "unsupported-media-type")
                .body(
                        "detail",
                        is("Innehållet är %s. Det som tas emot är application/pdf, image/png, image/jpeg."
                                .formatted(found)));
        nothingIsKept(strategy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\uFEFF", "\uFEFF\r\n  "})
    void aDocumentMayBeginWithBlanks(String blanks) {
        byte[] bytes =
                (blanks + new String(SampleFiles.pdf(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);

        send(draft("Blanka"), "application/pdf", bytes).then().statusCode(201).body("mediaType", is("application/pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/json", "multipart/form-data"})
    void whatIsDeclaredToBeSomethingElseIsRefused(String mediaType) {
        problem(send(draft("Annat"), mediaType, SampleFiles.pdf()).then(), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf; charset=UTF-8", "Application/PDF", "APPLICATION/octet-stream;x=y"})
    void theMediaTypeIsReadAsHttpHasIt(String mediaType) {
        send(draft("Parametrar"), mediaType, SampleFiles.pdf()).then().statusCode(201);
    }

    @Test
    void anEmptyFileIsRefused() {
        String strategy = draft("Tom");

        problem(send(strategy, "application/pdf", new byte[0]).then(), 400, "invalid-input")
                .body("violations[0].message", is("Filen är tom."));
        nothingIsKept(strategy);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Map.of("fileName", "a.pdf"), "kind"),
                Arguments.of(Map.of("kind", "", "fileName", "a.pdf"), "kind"),
                Arguments.of(Map.of("kind", "PICTURE", "fileName", "a.pdf"), "kind"),
                Arguments.of(Map.of("kind", "OTHER"), "fileName"),
                Arguments.of(Map.of("kind", "OTHER", "fileName", " "), "fileName"),
                Arguments.of(Map.of("kind", "OTHER", "fileName", "../a.pdf"), "fileName"),
                Arguments.of(Map.of("kind", "OTHER", "fileName", "a\\b.pdf"), "fileName"),
                Arguments.of(Map.of("kind", "OTHER", "fileName", "a\r\nX: y.pdf"), "fileName"),
                Arguments.of(Map.of("kind", "OTHER", "fileName", "å".repeat(256)), "fileName"),
                Arguments.of(Map.of("kind", "OTHER", "fileName", "a.pdf", "title", "t".repeat(301)), "title"),
                Arguments.of(Map.of("kind", "OTHER", "fileName", "a.pdf", "title", "a\u001Bb"), "title"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aParameterThatIsWrongIsNamed(Map<String, String> parameters, String field) {
        String strategy = draft("Fel");
        RequestSpecification sender = with("coordinator", "2083")
                .queryParams(parameters)
                .contentType("application/pdf")
                .body(SampleFiles.pdf());

        problem(sender.post(strategy + "/attachments").then(), 400, "invalid-input")
                .body("violations.field", hasItem(field));
        nothingIsKept(strategy);
    }

    @ParameterizedTest
    @CsvSource({"unit-editor, 2083", "reader, 2083", "importer, 2083", "coordinator, 2462"})
    void onlyTheCoordinatorOfTheMunicipalityAddsAttachments(String role, String municipality) {
        problem(
                send(with(role, municipality), draft("Behörig"), "application/pdf", SampleFiles.pdf())
                        .then(),
                403,
                "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit-editor", "reader"})
    void onlyTheCoordinatorChangesAndDeletes(String role) {
        String address = AttachmentCalls.attachedToADraft();
        String form = "{\"kind\": \"OTHER\", \"fileName\": \"x\"}";

        RequestSpecification actor = with(role, "2083").header("If-Match", "*");
        problem(actor.contentType("application/json").body(form).put(address).then(), 403, "forbidden");
        problem(with(role, "2083").header("If-Match", "*").delete(address).then(), 403, "forbidden");
    }

    @Test
    void withoutATokenNothingIsReceived() {
        problem(
                send(given(), draft("Obehörig"), "application/pdf", SampleFiles.pdf())
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void anUnknownStrategyIsNotFound() {
        String unknown = draft("Okänd").replaceFirst("[^/]+$", "0197a3c2-5b7e-7a11-9f3d-6f1f0c2f4e99");

        problem(send(unknown, "application/pdf", SampleFiles.pdf()).then(), 404, "not-found");
        problem(asCoordinator().get(unknown + "/attachments").then(), 404, "not-found");
    }

    private static void nothingIsKept(String strategy) {
        asCoordinator().get(strategy + "/attachments").then().body("items", hasSize(0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
