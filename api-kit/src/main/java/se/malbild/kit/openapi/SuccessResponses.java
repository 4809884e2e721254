package se.malbild.kit.openapi;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// What an operation answers when all is well, where it does not say so itself: by its method, and 201 where its id
/// begins with `create`.
final class SuccessResponses {

    private static final String GENERATED = "OK|Created|No Content";

    private SuccessResponses() {}

    static void describe(PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        APIResponse answer = responses.getAPIResponse("200");
        if (answer != null && operation.getOperationId().startsWith("create")) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", answer);
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getDescription() != null && response.getDescription().matches(GENERATED)) {
                response.setDescription(words(method, status));
            }
        });
    }

    private static String words(PathItem.HttpMethod method, String status) {
        return switch (status) {
            case "201" -> "Det som skapades. / What was created.";
            case "204" -> "Det är borta. / It is gone.";
            default ->
                switch (method) {
                    case PUT, PATCH -> "Så som det nu står. / As it stands now.";
                    case GET -> "Det som efterfrågas. / What was asked for.";
                    default -> "Utfallet. / The outcome.";
                };
        };
    }
}
