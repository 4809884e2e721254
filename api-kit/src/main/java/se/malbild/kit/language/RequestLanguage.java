package se.malbild.kit.language;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language that the request under way asks for: the best match of `Accept-Language`, Swedish when there is none.
@ApplicationScoped
public class RequestLanguage {

    private static final List<Locale> OFFERED = List.of(Language.SWEDISH.locale(), Language.ENGLISH.locale());

    private final CurrentVertxRequest request;

    @Inject
    RequestLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Language current() {
        RoutingContext exchange = request.getCurrent();
        return of(exchange == null ? null : exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Language.SWEDISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return Language.ENGLISH.locale().equals(best) ? Language.ENGLISH : Language.SWEDISH;
        } catch (IllegalArgumentException e) {
            // A header that nobody can read is no reason to refuse an answer.
            return Language.SWEDISH;
        }
    }
}
