package se.malbild.strategy.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.node.Document;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.RequestLanguage;

/// Gives a document in the format that the request asks for.
@ApplicationScoped
class DocumentFormats {

    static final String MARKDOWN = "text/markdown";

    private static final List<Variant> OFFERED = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE, MediaType.valueOf(MARKDOWN))
            .build();

    private final ObjectMapper json;
    private final RequestLanguage language;

    @Inject
    DocumentFormats(ObjectMapper json, RequestLanguage language) {
        this.json = json;
        this.language = language;
    }

    RestResponse<Object> answer(StrategyContents contents, Request request) {
        Variant chosen = request.selectVariant(OFFERED);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        StrategyDocument document = DocumentExport.of(contents);
        Language reader = language.current();
        return switch (chosen.getMediaType().getSubtype()) {
            case "html" ->
                text(
                        ReadableFormat.html(
                                readable(contents, document), document.head().title(), reader),
                        "text/html;charset=UTF-8");
            case "markdown" -> text(ReadableFormat.markdown(readable(contents, document)), MARKDOWN + ";charset=UTF-8");
            default -> answer(document, written(document), MediaType.APPLICATION_JSON);
        };
    }

    private Document readable(StrategyContents contents, StrategyDocument document) {
        return ReadableDocument.of(document, contents.strategy().stage(), language.current());
    }

    private static RestResponse<Object> text(String content, String mediaType) {
        return answer(content, content.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    // Even what is shown in a browser as a page of its own loads and runs nothing.
    private static RestResponse<Object> answer(Object content, byte[] written, String mediaType) {
        return RestResponse.ResponseBuilder.<Object>ok(content)
                .tag(ContentHash.tag(written))
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private byte[] written(StrategyDocument document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document could not be written", e);
        }
    }
}
