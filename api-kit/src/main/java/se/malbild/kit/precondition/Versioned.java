package se.malbild.kit.precondition;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.http.Created;

/// A thing with the version that it stands at.
///
/// @param body the thing as the API shows it
/// @param tag what tells its version from every other
public record Versioned<T>(T body, EntityTag tag) {

    /// @param body the thing as the API shows it
    /// @param version its own version, from 0
    public Versioned(T body, long version) {
        this(body, Precondition.tagOf(version));
    }

    /// 200 with the version as ETag.
    public RestResponse<T> answer() {
        return RestResponse.ResponseBuilder.ok(body).tag(tag).build();
    }

    /// 200 with the version as ETag, of what holds more than its version tells: days that pass, things beside it. It is
    /// never answered with 304.
    public RestResponse<T> answerAnew() {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return RestResponse.ResponseBuilder.ok(body)
                .tag(tag)
                .cacheControl(never)
                .build();
    }

    /// 201 with its address and the version as ETag.
    public RestResponse<T> created(UUID id, UriInfo collection) {
        return Created.answer(body, id, collection, tag);
    }

    /// 201 with its address and the version as ETag, of what is addressed by a readable code.
    public RestResponse<T> created(String code, UriInfo collection) {
        return Created.at(collection.getAbsolutePath().getPath() + "/" + code, body, tag);
    }

    /// 201 with an address in another collection of the municipality than the one it was sent to.
    ///
    /// @param collection its name in addresses, such as `measures`
    public RestResponse<T> created(UUID id, String collection, UriInfo sentTo) {
        String municipality = sentTo.getAbsolutePath().getPath().replaceFirst("(/municipalities/[^/]+/).*", "$1");
        return Created.at(municipality + collection + "/" + id, body, tag);
    }
}
