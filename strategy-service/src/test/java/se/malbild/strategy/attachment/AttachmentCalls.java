package se.malbild.strategy.attachment;

import static io.restassured.RestAssured.given;
import static se.malbild.strategy.StrategyApiCalls.draft;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import se.malbild.kit.testing.Tokens;

/// Sends files the way a coordinator does.
final class AttachmentCalls {

    private static final RestAssuredConfig AS_THEY_ARE = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private AttachmentCalls() {}

    /// A call with a token of a role, about no JSON.
    static RequestSpecification with(String role, String municipality) {
        return given().config(AS_THEY_ARE).header("Authorization", Tokens.bearer(role, municipality));
    }

    /// Sends a file of the kind OTHER.
    static Response send(String strategy, String mediaType, byte[] bytes) {
        return send(with("coordinator", "2083"), strategy, mediaType, bytes);
    }

    static Response send(RequestSpecification sender, String strategy, String mediaType, byte[] bytes) {
        return sender.queryParam("kind", "OTHER")
                .queryParam("fileName", "fil")
                .contentType(mediaType)
                .body(bytes)
                .post(strategy + "/attachments");
    }

    /// Adds a document to a strategy and gives its address.
    static String attached(String strategy) {
        return send(strategy, "application/pdf", SampleFiles.pdf())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /// Makes a draft and adds a document to it; gives the document's address.
    static String attachedToADraft() {
        return attached(draft("Med bilaga"));
    }

    /// Lets a strategy be adopted.
    static void adopt(AgroalDataSource database, String strategy) {
        try (Connection connection = database.getConnection();
                PreparedStatement adoption =
                        connection.prepareStatement("UPDATE strategy SET status = 'ADOPTED' WHERE id = ?")) {
            adoption.setObject(1, UUID.fromString(strategy.replaceFirst(".*/", "")));
            adoption.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
