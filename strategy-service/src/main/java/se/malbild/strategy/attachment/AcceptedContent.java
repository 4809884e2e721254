package se.malbild.strategy.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.file.SpooledFile;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.ProblemType;
import se.malbild.kit.problem.Refusal;

/// What an attachment can be, told by its bytes whatever the sender calls them.
@ApplicationScoped
class AcceptedContent {

    static final String PDF = "application/pdf";
    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";

    private static final List<String> ACCEPTED = List.of(PDF, PNG, JPEG);
    private static final String PDF_HEADER = "%PDF-";

    /// How far into a file the header of a PDF is looked for.
    private static final int PDF_HEADER_WITHIN = 1024;

    private final MimeTypes signatures;

    @Inject
    AcceptedContent() {
        this.signatures = MimeTypes.getDefaultMimeTypes();
    }

    /// The media type of a file.
    ///
    /// @param declared its `Content-Type`, if it came with one
    /// @throws Refusal.Invalid when the file is empty
    /// @throws Refusal.Unmet 415 when it is nothing that an attachment can be, or not what it is declared to be
    String mediaType(SpooledFile file, @Nullable String declared) throws IOException {
        if (file.byteCount() == 0) {
            throw new Refusal.Invalid("", Text.of("Filen är tom.", "The file is empty."));
        }
        String found = found(file);
        MediaType type = declared == null ? MediaType.APPLICATION_OCTET_STREAM_TYPE : MediaType.valueOf(declared);
        if (!fits(type, found)) {
            throw refused(
                    "Content-Type säger %2$s/%3$s, men innehållet är %1$s. Det som tas emot är %4$s.",
                    "Content-Type says %2$s/%3$s, but the content is %1$s. What is accepted is %4$s.", found, type);
        }
        if (!ACCEPTED.contains(found)) {
            throw refused(
                    "Innehållet är %1$s. Det som tas emot är %4$s.",
                    "The content is %1$s. What is accepted is %4$s.", found, type);
        }
        return found;
    }

    // Who sends application/octet-stream does not say what it is.
    private static boolean fits(MediaType declared, String found) {
        return declared.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                || declared.isCompatible(MediaType.valueOf(found));
    }

    private static Refusal refused(String swedish, String english, String found, MediaType declared) {
        return new Refusal.Unmet(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                Text.of(
                        swedish,
                        english,
                        found,
                        declared.getType(),
                        declared.getSubtype(),
                        String.join(", ", ACCEPTED)));
    }

    private String found(SpooledFile file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(file.open())) {
            bytes.mark(PDF_HEADER_WITHIN);
            String head = new String(bytes.readNBytes(PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
            bytes.reset();
            String found = signature(bytes);
            return found.equals(PDF) ? unlessSomethingComesBefore(head) : found;
        }
    }

    // A PDF may begin a little down in its file, and readers pass over what stands before it. A browser need not:
    // a page that mentions the header of a PDF is a page.
    private String unlessSomethingComesBefore(String head) throws IOException {
        String before = head.substring(0, Math.max(head.indexOf(PDF_HEADER), 0));
        byte[] bytes = before.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == 0 ? PDF : signature(new ByteArrayInputStream(bytes));
    }

    private String signature(InputStream bytes) throws IOException {
        return signatures.detect(bytes, new Metadata()).getBaseType().toString();
    }
}
