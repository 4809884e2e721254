package se.malbild.kit.openapi;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.links.Link;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Links from the answer that creates a thing to the operation that fetches it (MOG.02 of the profile).
final class CreatedLinks {

    private static final Pattern LAST_PARAMETER = Pattern.compile("\\{([A-Za-z]+)}$");
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    private CreatedLinks() {}

    static void add(OpenAPI document, String path, Operation operation) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created == null) {
            return;
        }
        for (Map.Entry<String, PathItem> candidate :
                document.getPaths().getPathItems().entrySet()) {
            Operation get = candidate.getValue().getGET();
            if (get != null && candidate.getKey().matches(Pattern.quote(path) + "/\\{[A-Za-z]+}")) {
                created.addLink(get.getOperationId(), link(candidate.getKey(), get.getOperationId()));
            }
        }
    }

    private static Link link(String path, String operationId) {
        Link link = OASFactory.createLink()
                .operationId(operationId)
                .description("Hämtar det som skapades. / Fetches what was created.");
        Matcher last = LAST_PARAMETER.matcher(path);
        String id = last.find() ? last.group(1) : "";
        Matcher parameters = PARAMETER.matcher(path);
        while (parameters.find()) {
            String name = parameters.group(1);
            link.addParameter(name, name.equals(id) ? "$response.body#/id" : "$request.path." + name);
        }
        return link;
    }
}
