package se.malbild.strategy.tenancy;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The municipality in the request's path.
@RequestScoped
public class RequestedMunicipality {

    /// Owns nothing: what background work, which names its municipalities in SQL, sees through entities.
    static final String NONE = "0000";

    private static final Pattern PATH = Pattern.compile("/municipalities/([0-9]{4})(?:/|$)");

    private final CurrentVertxRequest request;

    @Inject
    RequestedMunicipality(CurrentVertxRequest request) {
        this.request = request;
    }

    /// Its code at SCB.
    public String id() {
        RoutingContext exchange = request.getCurrent();
        Matcher path = PATH.matcher(exchange == null ? "" : exchange.normalizedPath());
        return path.find() ? path.group(1) : NONE;
    }
}
