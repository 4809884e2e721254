package se.malbild.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/// The media types of bodies. Several that a resource names as one list, with commas between, are written one by one.
final class BodyTypes {

    private BodyTypes() {}

    static void describe(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        Content separate = OASFactory.createContent();
        operation.getRequestBody().getContent().getMediaTypes().forEach((names, mediaType) -> List.of(names.split(","))
                .forEach(name -> separate.addMediaType(name.strip(), mediaType)));
        operation.getRequestBody().setContent(separate);
    }
}
