package se.malbild.kit.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.malbild.kit.language.RequestLanguage;

/// Puts on every answer the trace that it belongs to, its language, and whether it may be kept.
public class AnswerHeaders {

    private final RequestLanguage language;

    @Inject
    AnswerHeaders(RequestLanguage language) {
        this.language = language;
    }

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.putSingle(
                    "traceparent",
                    "00-%s-%s-%s"
                            .formatted(
                                    span.getTraceId(),
                                    span.getSpanId(),
                                    span.getTraceFlags().asHex()));
        }
        if (response.hasEntity() && !headers.containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.current().tag());
        }
        Object own = headers.getFirst(HttpHeaders.VARY);
        headers.putSingle(HttpHeaders.VARY, (own == null ? "" : own + ", ") + "Accept-Language, Authorization");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            // A cache may keep the answer, and asks each time whether it still holds: the ETag makes that cheap.
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
