package se.malbild.kit.openapi;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.ProblemType;

/// The problems that an operation can answer with, by its method and shape.
final class ProblemResponses {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String SCHEMA = "Problem";

    private ProblemResponses() {}

    static void declare(Components components) {
        components.addSchema("Violation", violation());
        components.addSchema(SCHEMA, problem());
        Arrays.stream(ProblemType.values()).forEach(type -> components.addResponse(type.slug(), response(type)));
    }

    static void add(String path, PathItem.HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().keySet().stream()
                .filter(status -> status.startsWith("4") || status.startsWith("5") || status.equals("default"))
                .toList()
                .forEach(operation.getResponses()::removeAPIResponse);
        for (ProblemType type : possible(path, method, operation)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            Integer.toString(type.status()),
                            OASFactory.createAPIResponse().ref(type.slug()));
        }
    }

    private static Set<ProblemType> possible(String path, PathItem.HttpMethod method, Operation operation) {
        Set<ProblemType> types = EnumSet.of(
                ProblemType.INVALID_INPUT,
                ProblemType.UNAUTHENTICATED,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.INTERNAL_ERROR,
                ProblemType.UNAVAILABLE);
        if (OperationAccess.needsToken(operation)) {
            types.add(ProblemType.FORBIDDEN);
        }
        if (path.contains("{")) {
            types.add(ProblemType.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            types.add(ProblemType.REQUEST_TIMEOUT);
            types.add(ProblemType.CONTENT_TOO_LARGE);
            types.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        switch (method) {
            case POST -> {
                types.add(ProblemType.CONFLICT);
                types.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
                if (CommonParameters.asksForPrecondition(operation)) {
                    types.add(ProblemType.PRECONDITION_FAILED);
                    types.add(ProblemType.PRECONDITION_REQUIRED);
                }
            }
            case PUT, PATCH, DELETE -> {
                types.add(ProblemType.CONFLICT);
                types.add(ProblemType.PRECONDITION_FAILED);
                types.add(ProblemType.PRECONDITION_REQUIRED);
            }
            default -> {}
        }
        return types;
    }

    private static APIResponse response(ProblemType type) {
        Text title = type.title();
        return OASFactory.createAPIResponse()
                .description(title.swedish() + ". / " + title.english() + ".")
                .addHeader("traceparent", OASFactory.createHeader().ref("traceparent"))
                .content(OASFactory.createContent()
                        .addMediaType(
                                MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMA))
                                        .addExample(
                                                "problem",
                                                OASFactory.createExample().value(example(type)))));
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri().toString());
        example.put("title", type.title().swedish());
        example.put("status", type.status());
        example.put("detail", type.title().swedish() + ".");
        example.put("instance", "/strategy/v1/municipalities/2083/strategies");
        if (type == ProblemType.INVALID_INPUT) {
            example.put("violations", List.of(Map.of("field", "title", "message", "får inte vara tomt")));
        }
        if (type == ProblemType.INTERNAL_ERROR) {
            example.put("traceId", "0af7651916cd43dd8448eb211c80319c");
        }
        return example;
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Ett problem enligt RFC 9457. / A problem of RFC 9457.")
                .addProperty(
                        "type",
                        string("Adress till problemets beskrivning. / Address of the problem's description.")
                                .format("uri"))
                .addProperty("title", string("Vad det är för slags problem. / The kind of problem."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("HTTP-status. / HTTP status."))
                .addProperty(
                        "detail", string("Vad som hände och vad som väntades. / What happened, and what was expected."))
                .addProperty(
                        "instance",
                        string("Adressen som anropades. / The address that was called.")
                                .format("uri-reference"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Vad som är fel i indata. / What is wrong with the input.")
                                .items(OASFactory.createSchema().ref("Violation")))
                .addProperty("traceId", string("Spårningsid att uppge vid felanmälan. / Trace id to quote."))
                .required(List.of("type", "title", "status", "detail", "instance"));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("field", string("Vilket fält eller vilken parameter. / Which field or parameter."))
                .addProperty("message", string("Vad som väntades. / What was expected."))
                .required(List.of("field", "message"));
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
