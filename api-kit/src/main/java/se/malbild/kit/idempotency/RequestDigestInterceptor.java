package se.malbild.kit.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/// Lets [RequestDigest] see the body of a request that carries an `Idempotency-Key`.
@Provider
public class RequestDigestInterceptor implements ReaderInterceptor {

    private final RequestDigest digest;

    @Inject
    RequestDigestInterceptor(RequestDigest digest) {
        this.digest = digest;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(IdempotentInterceptor.HEADER)) {
            context.setInputStream(digest.watch(context.getInputStream()));
        }
        return context.proceed();
    }
}
