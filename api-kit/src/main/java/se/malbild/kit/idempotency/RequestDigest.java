package se.malbild.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.file.Sha256;

/// The SHA-256 of the request's body, taken while the body is read.
@RequestScoped
class RequestDigest {

    private @Nullable WatchedBody body;

    InputStream watch(InputStream stream) {
        WatchedBody watched = new WatchedBody(stream, Sha256.digest());
        body = watched;
        return watched;
    }

    /// Reads what is left of the body and gives the digest of all of it.
    byte[] finish() {
        if (body == null) {
            return Sha256.digest().digest();
        }
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The rest of the body could not be read", e);
        }
        return body.getMessageDigest().digest();
    }

    /// A body that is read to its end before it is closed, whoever closes it.
    private static final class WatchedBody extends DigestInputStream {

        private boolean closed;

        WatchedBody(InputStream stream, MessageDigest digest) {
            super(stream, digest);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                transferTo(OutputStream.nullOutputStream());
                super.close();
            }
        }
    }
}
