package se.malbild.strategy.wholedocument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import se.malbild.kit.file.Sha256;

/// A document as it is written out. Its entity tag is the hash of that: any change of it is another document.
@ApplicationScoped
public class WrittenDocument {

    private final ObjectMapper json;

    @Inject
    WrittenDocument(ObjectMapper json) {
        this.json = json;
    }

    byte[] json(Object document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A document could not be written", e);
        }
    }

    /// The entity tag of a document.
    public EntityTag tag(Object document) {
        return tag(json(document));
    }

    static EntityTag tag(byte[] written) {
        return new EntityTag(Sha256.of(written));
    }
}
