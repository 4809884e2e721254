package se.malbild.strategy.attachment;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import se.malbild.kit.file.ContentDisposition;

/// The bytes of an attachment, written while they are fetched. A connection over which they cannot all be written is
/// broken off, so that nobody takes a part for the whole.
///
/// @param attachment whose they are
/// @param bytes from the beginning
record AttachmentContent(AttachmentResponse attachment, InputStream bytes) implements StreamingOutput {

    /// 200 with the bytes, to be kept as a file and never to be taken for anything else than what it was found to be.
    ///
    /// A `Response`: where a `RestResponse` can be of several media types, Quarkus looks for
    /// what can write a `RestResponse`, and sends the `toString` of what is in it.
    Response answer() {
        return Response.ok(this, attachment.mediaType())
                .tag(new EntityTag(attachment.checksum()))
                .header(HttpHeaders.CONTENT_LENGTH, attachment.byteCount())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(attachment.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @Override
    public void write(OutputStream answer) throws IOException {
        try (bytes) {
            bytes.transferTo(answer);
        }
    }
}
