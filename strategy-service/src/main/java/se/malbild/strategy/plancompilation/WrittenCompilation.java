package se.malbild.strategy.plancompilation;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import se.malbild.kit.file.Sha256;

/// A compilation as it is kept and sent.
///
/// @param packed gzipped JSON
/// @param hash of the JSON
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
record WrittenCompilation(byte[] packed, String hash) {

    static WrittenCompilation of(byte[] json) {
        return new WrittenCompilation(Gzip.pack(json), Sha256.of(json));
    }

    /// @param acceptsGzip whether the caller takes it as it is kept; what is sent unpacked has another tag
    Response answer(boolean acceptsGzip) {
        Response.ResponseBuilder answer = acceptsGzip
                ? Response.ok(packed)
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .tag(new EntityTag(hash + "-gzip"))
                : Response.ok(Gzip.unpack(packed)).tag(new EntityTag(hash));
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING).build();
    }
}
