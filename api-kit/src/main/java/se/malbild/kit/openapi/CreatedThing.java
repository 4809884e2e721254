package se.malbild.kit.openapi;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.links.Link;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Where a thing that a POST has made is found: the path with an id at its end that answers with the same schema.
///
/// @param path of the thing
/// @param item its operations
record CreatedThing(String path, PathItem item) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String JSON = "application/json";

    static Optional<CreatedThing> of(OpenAPI document, APIResponse created) {
        String schema = schema(created);
        if (schema == null) {
            return Optional.empty();
        }
        return document.getPaths().getPathItems().entrySet().stream()
                .filter(candidate -> candidate.getKey().endsWith("}") && gives(candidate.getValue(), schema))
                .map(candidate -> new CreatedThing(candidate.getKey(), candidate.getValue()))
                .findFirst();
    }

    Operation get() {
        return item.getGET();
    }

    /// The link from the answer to the operation that fetches the thing (MOG.02 of the profile).
    Link link() {
        Link link = OASFactory.createLink()
                .operationId(get().getOperationId())
                .description("Hämtar det som skapades. / Fetches what was created.");
        Matcher parameters = PARAMETER.matcher(path);
        while (parameters.find()) {
            boolean last = parameters.end() == path.length();
            String name = parameters.group(1);
            link.addParameter(name, last ? "$response.body#/" + field(name) : "$request.path." + name);
        }
        return link;
    }

    // Named in the path by the thing and its field: strategyId, indicatorCode, period.
    private static String field(String parameter) {
        return parameter.replaceFirst("^[a-z].*(?=Id$|Code$)", "").toLowerCase(Locale.ROOT);
    }

    private static boolean gives(PathItem item, String schema) {
        if (item.getGET() == null) {
            return false;
        }
        APIResponse answer = item.getGET().getResponses().getAPIResponse("200");
        return answer != null && schema.equals(schema(answer));
    }

    private static @Nullable String schema(APIResponse response) {
        if (response.getContent() == null || response.getContent().getMediaType(JSON) == null) {
            return null;
        }
        Schema schema = response.getContent().getMediaType(JSON).getSchema();
        return schema == null ? null : schema.getRef();
    }
}
