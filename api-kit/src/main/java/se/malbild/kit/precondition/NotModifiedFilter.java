package se.malbild.kit.precondition;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Answers 304 without a body when the caller already has what it asks for (`If-None-Match`).
public class NotModifiedFilter {

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        EntityTag tag = response.getEntityTag();
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean read = request.getMethod().equals(HttpMethod.GET) && response.getStatus() == 200;
        if (read && !isAlwaysNew(response) && tag != null && held != null && holds(held, tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean isAlwaysNew(ContainerResponseContext response) {
        return String.valueOf(response.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL))
                .contains("no-store");
    }

    private static boolean holds(String header, EntityTag tag) {
        String current = "\"" + tag.getValue() + "\"";
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .map(held -> held.startsWith("W/") ? held.substring(2) : held)
                .anyMatch(held -> held.equals("*") || held.equals(current));
    }
}
