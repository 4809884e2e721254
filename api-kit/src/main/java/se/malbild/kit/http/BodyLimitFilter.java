package se.malbild.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses bodies that are larger than the operation accepts: at once when they say so, else when they turn out to be.
public class BodyLimitFilter {

    private static final long USUAL_LIMIT = 1_048_576;

    /// @throws se.malbild.kit.problem.Refusal 413 when the declared length is over the limit
    @ServerRequestFilter
    public void limit(ContainerRequestContext request, ResourceInfo resource) {
        BodyLimit own = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        long limit = own == null ? USUAL_LIMIT : own.bytes();
        if (request.getLength() > limit) {
            throw LimitedStream.tooLarge(limit);
        }
        InputStream body = request.getEntityStream();
        if (body != null && request.getLength() < 0) {
            request.setEntityStream(new LimitedStream(body, limit));
        }
    }
}
