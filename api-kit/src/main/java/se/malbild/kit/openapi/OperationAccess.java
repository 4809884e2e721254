package se.malbild.kit.openapi;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/// Who may call an operation, as `x-access` and as a security requirement.
final class OperationAccess {

    private static final String EVERYONE = "everyone";

    private OperationAccess() {}

    static void declare(Operation operation) {
        String roles = roles(operation.getSecurity());
        operation.addExtension("x-access", roles.isEmpty() ? EVERYONE : roles);
        SecurityRequirement token = OASFactory.createSecurityRequirement().addScheme(CommonOpenApi.SECURITY_SCHEME);
        // What is open heeds a token too: it shows its bearer more.
        operation.setSecurity(
                roles.isEmpty() ? List.of(OASFactory.createSecurityRequirement(), token) : List.of(token));
    }

    static boolean needsToken(Operation operation) {
        return !EVERYONE.equals(operation.getExtensions().get("x-access"));
    }

    private static String roles(@Nullable List<SecurityRequirement> security) {
        if (security == null) {
            return "";
        }
        return security.stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
