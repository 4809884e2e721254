package se.malbild.strategy.plancompilation;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import se.malbild.kit.file.Sha256;

/// A compilation as it is sent.
///
/// @param tag the hash of what is sent
@SuppressWarnings("ArrayRecordComponent") // sent, never compared
record WrittenCompilation(byte[] json, EntityTag tag) {

    static WrittenCompilation of(byte[] json) {
        return new WrittenCompilation(json, new EntityTag(Sha256.of(json)));
    }

    Response answer() {
        return Response.ok(json).tag(tag).build();
    }
}
