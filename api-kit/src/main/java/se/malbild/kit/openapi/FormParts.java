package se.malbild.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The parts of forms. One that is described by a schema of its own is that alone, not also the text that the method
/// takes.
final class FormParts {

    private FormParts() {}

    static void describe(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(part -> part.getRef() != null)
                .forEach(part -> part.setType((List<Schema.SchemaType>) null));
    }
}
