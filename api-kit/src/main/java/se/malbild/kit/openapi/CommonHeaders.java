package se.malbild.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// The response headers that operations have in common.
final class CommonHeaders {

    private CommonHeaders() {}

    static void declare(Components components) {
        components.addHeader(
                "traceparent",
                header(
                        "Spårningskontext för svaret. / Trace context of the answer.",
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        components.addHeader(
                "location",
                header(
                        "Adressen till det som skapades. / The address of what was created.",
                        "/strategy/v1/municipalities/2083/strategies/0197a3c2-5b7e-7a11-9f3d-6f1f0c2f4e10"));
        components.addHeader(
                "etag", header("Version, att skicka som If-Match. / Version, to send as If-Match.", "\"3\""));
    }

    static void add(OpenAPI document, String path, Operation operation) {
        PathItem own = document.getPaths().getPathItem(path);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null) {
                refer(response, "traceparent", "traceparent");
                switch (status) {
                    case "200" -> addTag(response, own);
                    case "201" -> {
                        refer(response, "Location", "location");
                        CreatedThing.of(document, response).ifPresent(thing -> {
                            addTag(response, thing.item());
                            response.addLink(thing.get().getOperationId(), thing.link());
                        });
                    }
                    default -> {}
                }
            }
        });
    }

    // What can be changed has a version.
    private static void addTag(APIResponse response, PathItem thing) {
        if (thing.getPUT() != null || thing.getPATCH() != null) {
            refer(response, "ETag", "etag");
        }
    }

    private static void refer(APIResponse response, String name, String component) {
        response.addHeader(name, OASFactory.createHeader().ref(component));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .examples(List.of(example)));
    }
}
