package se.malbild.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Who makes the request: the one place that knows what the token says.
///
/// A caller without a token is an actor too, with the id `anonymous`, no role and no municipality.
@RequestScoped
public class Actor {

    private static final String ANONYMOUS = "anonymous";

    private final SecurityIdentity identity;

    @Inject
    Actor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// The token's subject.
    public String id() {
        return token().map(JsonWebToken::getSubject).orElse(ANONYMOUS);
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /// The municipality that the actor works for; none for national roles and for callers without a token.
    public Optional<String> municipality() {
        return token().flatMap(token -> token.<Object>claim("municipality")).map(Actor::text);
    }

    /// The organisation units that a unit-editor edits. What is no id of a unit in the token gives no right.
    public Set<UUID> units() {
        return token().flatMap(token -> token.<Object>claim("units")).stream()
                .flatMap(Actor::texts)
                .flatMap(text -> unit(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UUID> unit(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// True when the actor works for the municipality.
    public boolean worksFor(String municipalityId) {
        return municipality().filter(municipalityId::equals).isPresent();
    }

    /// @throws Refusal.Forbidden when the actor works for another municipality
    public void requireWorksFor(String municipalityId) {
        if (!worksFor(municipalityId)) {
            throw new Refusal.Forbidden(Text.of(
                    "Din åtkomstnyckel gäller inte kommunen %s.",
                    "Your access token is not for municipality %s.", municipalityId));
        }
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private static Stream<String> texts(Object claim) {
        return switch (claim) {
            case JsonArray array -> array.stream().map(Actor::text);
            case Collection<?> values -> values.stream().map(Actor::text);
            default -> Stream.of(text(claim));
        };
    }

    private static String text(Object claim) {
        return claim instanceof JsonString string ? string.getString() : String.valueOf(claim);
    }
}
