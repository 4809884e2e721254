package se.malbild.kit.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The answer to a POST that made something: 201 with its address, its version and itself.
public final class Created {

    private Created() {}

    /// @param body what was made
    /// @param id its id, which ends its address
    /// @param collection where it was made: the address that was called
    /// @param tag its version, when it has one
    public static <T> RestResponse<T> answer(T body, UUID id, UriInfo collection, @Nullable EntityTag tag) {
        return at(collection.getAbsolutePath().getPath() + "/" + id, body, tag);
    }

    /// @param address of what was made: a path on this server
    /// @param body what was made
    /// @param tag its version, when it has one
    public static <T> RestResponse<T> at(String address, T body, @Nullable EntityTag tag) {
        RestResponse.ResponseBuilder<T> answer = RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body);
        if (tag != null) {
            answer.tag(tag);
        }
        // As text, so that it stays a path: an absolute address would depend on the proxies in front of us.
        return answer.header(HttpHeaders.LOCATION, address).build();
    }
}
