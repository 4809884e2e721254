package se.malbild.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// The SHA-256 of the request's body, taken while the body is read.
@RequestScoped
class RequestDigest {

    private @Nullable WatchedBody body;

    InputStream watch(InputStream stream) {
        WatchedBody watched = new WatchedBody(stream, sha256());
        body = watched;
        return watched;
    }

    /// Reads what is left of the body and gives the digest of all of it.
    byte[] finish() {
        if (body == null) {
            return sha256().digest();
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
