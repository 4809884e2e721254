package se.malbild.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The request headers that operations have in common.
final class CommonParameters {

    private static final String TRACE_PARENT = "traceparent";
    private static final String LANGUAGE = "acceptLanguage";
    private static final String IF_MATCH = "ifMatch";
    private static final String IDEMPOTENCY_KEY = "idempotencyKey";

    private static final String MUNICIPALITY = "municipalityId";

    private CommonParameters() {}

    static void declare(Components components) {
        components.addParameter(
                MUNICIPALITY,
                OASFactory.createParameter()
                        .name(MUNICIPALITY)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .description(
                                "SCB:s kommunkod; 2083 är Hedemora. / The municipality's code at Statistics Sweden.")
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .pattern("[0-9]{4}")
                                .examples(List.of("2083"))));
        components.addParameter(
                TRACE_PARENT,
                header(
                        "traceparent",
                        false,
                        "Spårningskontext enligt W3C Trace Context. / Trace context of W3C.",
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        components.addParameter(
                LANGUAGE,
                header(
                        "Accept-Language",
                        false,
                        "Språk på texter för människor: sv (förval) eller en. / Language of texts for people.",
                        "sv"));
        components.addParameter(
                IF_MATCH,
                header(
                        "If-Match",
                        true,
                        "ETag på det som ändras, så som den hämtades. / The ETag of what is changed, as it was fetched.",
                        "\"3\""));
        components.addParameter(
                IDEMPOTENCY_KEY,
                header(
                        "Idempotency-Key",
                        false,
                        "Nyckel som gör att ett omsänt anrop utförs en gång; gäller i 24 timmar. / Makes a request that is sent again take effect once; kept 24 hours.",
                        "0197a3c2-5b7e-7a11-9f3d-6f1f0c2f4e10"));
    }

    static void add(String path, PathItem.HttpMethod method, Operation operation) {
        if (path.contains("{" + MUNICIPALITY + "}")) {
            municipality(operation);
        }
        refer(operation, TRACE_PARENT);
        refer(operation, LANGUAGE);
        switch (method) {
            case PUT, PATCH, DELETE -> refer(operation, IF_MATCH);
            case POST -> {
                if (operation.getResponses().hasAPIResponse("201")) {
                    refer(operation, IDEMPOTENCY_KEY);
                }
                if (asksForPrecondition(operation) && !describesPrecondition(operation)) {
                    refer(operation, IF_MATCH);
                }
            }
            default -> {}
        }
    }

    /// True of a POST about what stands, which says so by the extension `x-precondition`.
    static boolean asksForPrecondition(Operation operation) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey("x-precondition");
    }

    // Where the header can be left out, the operation says when.
    private static boolean describesPrecondition(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    // Each resource would else describe the same parameter anew.
    private static void municipality(Operation operation) {
        List<Parameter> others = operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream()
                        .filter(parameter -> !MUNICIPALITY.equals(parameter.getName()))
                        .toList();
        operation.setParameters(others);
        refer(operation, MUNICIPALITY);
    }

    private static void refer(Operation operation, String name) {
        operation.addParameter(OASFactory.createParameter().ref(name));
    }

    private static Parameter header(String name, boolean required, String description, String example) {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(schema.examples(List.of(example)));
    }
}
