package se.malbild.kit.precondition;

import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.http.Created;

/// A thing with the version that it stands at.
///
/// @param body the thing as the API shows it
/// @param version its own version, from 0
public record Versioned<T>(T body, long version) {

    /// 200 with the version as ETag.
    public RestResponse<T> answer() {
        return RestResponse.ResponseBuilder.ok(body)
                .tag(Precondition.tagOf(version))
                .build();
    }

    /// 201 with its address and the version as ETag.
    public RestResponse<T> created(UUID id, UriInfo collection) {
        return Created.answer(body, id, collection, Precondition.tagOf(version));
    }

    /// 201 with an address that is not under the collection it was sent to.
    public RestResponse<T> createdAt(String address) {
        return Created.at(address, body, Precondition.tagOf(version));
    }
}
