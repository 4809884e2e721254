package se.malbild.strategy.history;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlainText;

/// Notes which operation changes something, and the reason given with it.
public class ChangeCauseFilter {

    static final String REASON = "reason";

    private static final int LONGEST_REASON = 500;

    private final ChangeCause cause;

    @Inject
    ChangeCauseFilter(ChangeCause cause) {
        this.cause = cause;
    }

    /// @throws Refusal.Invalid when the reason is too long or is no plain text
    @ServerRequestFilter
    public void filter(ContainerRequestContext request, ResourceInfo resource) {
        if (!request.getMethod().equals(HttpMethod.GET) && !request.getMethod().equals(HttpMethod.HEAD)) {
            Operation operation = resource.getResourceMethod().getAnnotation(Operation.class);
            cause.is(
                    operation == null ? resource.getResourceMethod().getName() : operation.operationId(),
                    checked(request.getUriInfo().getQueryParameters().getFirst(REASON)));
        }
    }

    private static @Nullable String checked(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal.Invalid(
                    REASON, Text.of("ska ha högst %d tecken", "must have at most %d characters", LONGEST_REASON));
        }
        if (!PlainText.Validator.isPlain(reason)) {
            throw new Refusal.Invalid(REASON, new Text("innehåller styrtecken", "contains control characters"));
        }
        return reason;
    }
}
