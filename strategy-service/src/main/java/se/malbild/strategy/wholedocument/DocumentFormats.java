package se.malbild.strategy.wholedocument;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.MIMEHeader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonmark.node.Document;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.RequestLanguage;

/// Gives a document in the format that the request asks for.
@ApplicationScoped
public class DocumentFormats {

    public static final String MARKDOWN = "text/markdown";

    private static final List<String> OFFERED = List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, MARKDOWN);

    private final WrittenDocument documents;
    private final RequestLanguage language;
    private final CurrentVertxRequest request;

    @Inject
    DocumentFormats(WrittenDocument documents, RequestLanguage language, CurrentVertxRequest request) {
        this.documents = documents;
        this.language = language;
        this.request = request;
    }

    /// @param document written as JSON
    /// @param title of its page
    /// @param readable makes it what people read, in their language
    public Response answer(Object document, String title, Function<Language, Document> readable) {
        String format = asked();
        byte[] content = format.equals(MediaType.APPLICATION_JSON)
                ? documents.json(document)
                : readable(readable, title, format).getBytes(StandardCharsets.UTF_8);
        // Even what is shown in a browser as a page of its own loads and runs nothing.
        return Response.ok(content)
                .type(MediaType.valueOf(format).withCharset(StandardCharsets.UTF_8.name()))
                .tag(WrittenDocument.tag(content))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private String readable(Function<Language, Document> readable, String title, String format) {
        Language reader = language.current();
        Document document = readable.apply(reader);
        return format.equals(MARKDOWN)
                ? ReadableFormat.markdown(document)
                : ReadableFormat.html(document, title, reader);
    }

    /// The first that fits, by the caller's preference; JSON for who has none.
    private String asked() {
        List<MIMEHeader> wanted = request.getCurrent().parsedHeaders().accept();
        if (wanted.isEmpty()) {
            return MediaType.APPLICATION_JSON;
        }
        return wanted.stream()
                .filter(type -> type.weight() > 0)
                .flatMap(DocumentFormats::fitting)
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    private static Stream<String> fitting(MIMEHeader wanted) {
        MediaType range = new MediaType(wanted.component(), wanted.subComponent());
        return OFFERED.stream().filter(offered -> range.isCompatible(MediaType.valueOf(offered)));
    }
}
