package se.malbild.kit.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The form of a merge patch: that of PUT, where every field can be left out, and null takes it out.
final class PatchSchemas {

    static final String SUFFIX = "Patch";

    private static final String REFERENCE = "#/components/schemas/";

    private PatchSchemas() {}

    static void declare(OpenAPI document) {
        document.getPaths().getPathItems().values().forEach(item -> {
            Operation patch = item.getPATCH();
            if (patch != null && patch.getRequestBody() != null) {
                patch.getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(mediaType -> loosen(document, mediaType));
            }
        });
    }

    private static void loosen(OpenAPI document, MediaType mediaType) {
        Schema schema = mediaType.getSchema();
        if (schema == null || schema.getRef() == null || schema.getRef().endsWith(SUFFIX)) {
            return;
        }
        String name = schema.getRef().replace(REFERENCE, "");
        Schema form = document.getComponents().getSchemas().get(name);
        if (form != null && form.getProperties() != null) {
            document.getComponents().addSchema(name + SUFFIX, patchOf(form.getProperties()));
            mediaType.setSchema(OASFactory.createSchema().ref(name + SUFFIX));
        }
    }

    private static Schema patchOf(Map<String, Schema> properties) {
        Schema patch = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Det som ska ändras; null tömmer. / What is to change; null empties.");
        properties.forEach((name, property) -> patch.addProperty(
                name,
                OASFactory.createSchema()
                        .anyOf(List.of(property, OASFactory.createSchema().addType(Schema.SchemaType.NULL)))));
        return patch;
    }
}
