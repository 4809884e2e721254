package se.malbild.kit.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses bodies that are larger than the operation accepts, at once when they say so, else when they turn out to be,
/// and those that come too slowly.
public class BodyLimitFilter {

    private static final long USUAL_LIMIT = 1_048_576;

    private final Duration grace;

    @Inject
    BodyLimitFilter(@ConfigProperty(name = "malbild.http.body-grace") Duration grace) {
        this.grace = grace;
    }

    /// @throws se.malbild.kit.problem.Refusal 413 when the declared length is over the limit
    @ServerRequestFilter
    public void limit(ContainerRequestContext request, ResourceInfo resource) {
        BodyLimit own = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        long limit = own == null ? USUAL_LIMIT : own.bytes();
        if (request.getLength() > limit) {
            throw LimitedStream.tooLarge(limit);
        }
        InputStream body = request.getEntityStream();
        if (body != null) {
            request.setEntityStream(new LimitedStream(body, limit, grace));
        }
    }
}
