package se.malbild.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.malbild.kit.language.RequestLanguage;

/// Refuses bodies that are larger than the operation accepts, at once when they say so, else when they turn out to be,
/// and those that come too slowly or stop coming.
public class BodyLimitFilter {

    private static final long USUAL_LIMIT = 1_048_576;

    private final Duration grace;
    private final CurrentVertxRequest current;
    private final RequestLanguage language;

    @Inject
    BodyLimitFilter(
            @ConfigProperty(name = "malbild.http.body-grace") Duration grace,
            CurrentVertxRequest current,
            RequestLanguage language) {
        this.grace = grace;
        this.current = current;
        this.language = language;
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
            LimitedStream limited = new LimitedStream(body, limit, grace);
            request.setEntityStream(limited);
            RoutingContext exchange = current.getCurrent();
            if (exchange != null && !exchange.request().isEnded()) {
                new StalledBody(exchange, limited, grace, language.current()).watch();
            }
        }
    }
}
