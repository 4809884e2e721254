package se.malbild.kit.precondition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.ProblemType;
import se.malbild.kit.problem.Refusal;

/// What the request says it has seen: its `If-Match` header.
@RequestScoped
public class Precondition {

    private final HttpHeaders headers;

    @Inject
    Precondition(HttpHeaders headers) {
        this.headers = headers;
    }

    /// The entity tag of a thing at a version.
    public static EntityTag tagOf(long version) {
        return new EntityTag(Long.toString(version));
    }

    /// The entity tag of a thing at a version, as it is written in `ETag` and `If-Match`.
    public static String written(long version) {
        return "\"" + version + "\"";
    }

    /// Holds the request against the version that stands now.
    ///
    /// @throws Refusal.Unmet 428 when `If-Match` is missing, 412 when it names another version
    public void requireSeen(long version) {
        requireSeen(tagOf(version));
    }

    /// Holds the request against the entity tag of what stands now.
    ///
    /// @throws Refusal.Unmet 428 when `If-Match` is missing, 412 when it names another tag
    public void requireSeen(EntityTag standing) {
        String seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (seen == null || seen.isBlank()) {
            throw new Refusal.Unmet(
                    ProblemType.PRECONDITION_REQUIRED,
                    Text.of(
                            "Skicka If-Match med den ETag som du fick när du hämtade det du vill ändra.",
                            "Send If-Match with the ETag that you got when you fetched what you want to change."));
        }
        if (!matches(seen, standing.getValue())) {
            throw new Refusal.Unmet(
                    ProblemType.PRECONDITION_FAILED,
                    Text.of(
                            "Det har ändrats sedan du hämtade det: du såg %s, nu gäller \"%s\". Hämta det på nytt och försök igen.",
                            "It has changed since you fetched it: you saw %s, now it is \"%s\". Fetch it anew and try again.",
                            seen,
                            standing.getValue()));
        }
    }

    /// True when the request says what it has seen.
    public boolean isStated() {
        String seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        return seen != null && !seen.isBlank();
    }

    /// True when the request says that it has seen what stands now, or does not care. For what says it in another way
    /// too, and words its own refusals.
    ///
    /// @param standing the tags of every form in which it can have been seen
    public boolean isMetBy(List<EntityTag> standing) {
        String seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        return seen != null && standing.stream().anyMatch(tag -> matches(seen, tag.getValue()));
    }

    // If-Match compares strongly (RFC 9110, 13.1.1): a weak tag, W/"…", never matches.
    private static boolean matches(String header, String standing) {
        String current = "\"" + standing + "\"";
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
    }
}
