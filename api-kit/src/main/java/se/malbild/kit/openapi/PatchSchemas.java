package se.malbild.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import se.malbild.kit.patch.MergePatch;

/// The form of a merge patch: that of PUT on the same path, where every field can be left out, and null takes it out.
final class PatchSchemas {

    static final String SUFFIX = "Patch";

    private static final String DESCRIPTION =
            "JSON Merge Patch (RFC 7396) on the form of PUT: what is left out stays, null empties.";

    private static final String REFERENCE = "#/components/schemas/";

    private PatchSchemas() {}

    static void declare(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (item.getPATCH() != null) {
                declare(document, path, item);
            }
        });
    }

    private static void declare(OpenAPI document, String path, PathItem item) {
        if (item.getPUT() == null || item.getPUT().getRequestBody() == null) {
            throw new IllegalStateException("PATCH of " + path + " has no PUT whose form it could change");
        }
        Schema written = item.getPUT()
                .getRequestBody()
                .getContent()
                .getMediaType("application/json")
                .getSchema();
        String name = written.getRef().replace(REFERENCE, "");
        Schema form =
                Objects.requireNonNull(document.getComponents().getSchemas().get(name), name);
        document.getComponents().addSchema(name + SUFFIX, patchOf(form.getProperties()));
        Content content = OASFactory.createContent();
        for (String mediaType : List.of(MergePatch.MEDIA_TYPE, "application/json")) {
            content.addMediaType(
                    mediaType,
                    OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref(name + SUFFIX)));
        }
        if (item.getPATCH().getDescription() == null) {
            item.getPATCH().setDescription(DESCRIPTION);
        }
        item.getPATCH()
                .setRequestBody(OASFactory.createRequestBody().required(true).content(content));
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
