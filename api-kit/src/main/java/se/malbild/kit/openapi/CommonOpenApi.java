package se.malbild.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/// Writes into the OpenAPI document what holds for every operation, so that a resource says only what is its own.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonOpenApi implements OASFilter {

    static final String SECURITY_SCHEME = "bearer";

    private static final String LIMITATIONS =
            "Högst 200 rader per sida; JSON högst 1 MB där inget annat sägs. / At most 200 rows a page; JSON at most 1 MB unless said otherwise.";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        withoutBasePath(document);
        document.setComponents(
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents());
        withoutLibraryDefaults(document.getComponents());
        document.getComponents().addSecurityScheme(SECURITY_SCHEME, securityScheme());
        CommonParameters.declare(document.getComponents());
        CommonHeaders.declare(document.getComponents());
        ProblemResponses.declare(document.getComponents());
        PatchSchemas.declare(document);
        Examples examples = Examples.of(document);
        document.getInfo().addExtension("x-limitations", LIMITATIONS);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(document, path, method, operation, examples)));
    }

    private static void complete(
            OpenAPI document, String path, PathItem.HttpMethod method, Operation operation, Examples examples) {
        OperationAccess.declare(operation);
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
        }
        BodyTypes.describe(operation);
        FormParts.describe(operation);
        SuccessResponses.describe(method, operation);
        CommonParameters.add(path, method, operation);
        ProblemResponses.add(path, method, operation);
        CommonHeaders.add(document, path, operation);
        examples.add(operation);
    }

    // quarkus.rest.path ends up in every path, but it belongs to the server's address (VER.06 of the profile).
    private static void withoutBasePath(OpenAPI document) {
        Map<String, PathItem> relative = new LinkedHashMap<>();
        document.getPaths().getPathItems().forEach((path, item) -> relative.put(relativeTo(path), item));
        Paths paths = OASFactory.createPaths();
        relative.forEach(paths::addPathItem);
        document.setPaths(paths);
    }

    private static String relativeTo(String path) {
        return path.replaceFirst("^/[a-z]+/v[0-9]+/", "/");
    }

    // What extensions add by themselves is said here in the house's own words.
    private static void withoutLibraryDefaults(Components components) {
        Map<String, SecurityScheme> schemes = components.getSecuritySchemes();
        if (schemes != null) {
            List.copyOf(schemes.keySet()).forEach(components::removeSecurityScheme);
        }
        components.removeSchema("HttpProblem");
        components.removeSchema("HttpValidationProblem");
    }

    private static SecurityScheme securityScheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "En åtkomstnyckel från kommunens inloggningstjänst (OpenID Connect). / An access token of the municipality's OpenID Connect provider.");
    }

    /// The value under a key, or null; the model's maps are themselves null when empty.
    static <T> @Nullable T valueOf(@Nullable Map<String, T> map, String key) {
        return map == null ? null : map.get(key);
    }
}
