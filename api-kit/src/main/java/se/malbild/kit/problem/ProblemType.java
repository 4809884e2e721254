package se.malbild.kit.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import se.malbild.kit.language.Text;

/// The kinds of problem that the APIs answer with. Each has a page in `docs/problems/`, and is one until it is not
/// needed.
public enum ProblemType {
    INVALID_INPUT(400, "Indata är fel", "The input is invalid"),
    UNAUTHENTICATED(401, "Inloggning krävs", "Authentication is required"),
    FORBIDDEN(403, "Otillåtet", "Not allowed"),
    NOT_FOUND(404, "Finns inte", "Not found"),
    METHOD_NOT_ALLOWED(405, "Metoden finns inte här", "Method not allowed"),
    NOT_ACCEPTABLE(406, "Formatet kan inte lämnas", "Not acceptable"),
    REQUEST_TIMEOUT(408, "För långsamt", "Request timeout"),
    CONFLICT(409, "Krock med det som gäller", "Conflict with the current state"),
    PRECONDITION_FAILED(412, "Någon annan hann före", "Somebody else was first"),
    CONTENT_TOO_LARGE(413, "För stort", "Content too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Formatet tas inte emot", "Unsupported media type"),
    IDEMPOTENCY_KEY_REUSED(422, "Nyckeln är redan använd", "Idempotency key reused"),
    PRECONDITION_REQUIRED(428, "If-Match krävs", "If-Match is required"),
    TOO_MANY_REQUESTS(429, "För många anrop", "Too many requests"),
    INTERNAL_ERROR(500, "Ett fel hos oss", "An error on our side"),
    UNAVAILABLE(503, "Tillfälligt ur drift", "Temporarily unavailable");

    private static final String PAGES = "https://malbild.se/problems/";

    private final int status;
    private final Text title;

    ProblemType(int status, String swedish, String english) {
        this.status = status;
        this.title = new Text(swedish, english);
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    /// The last part of the page's address, also its file name in `docs/problems/`.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public URI uri() {
        return URI.create(PAGES + slug());
    }

    /// The kind that a bare HTTP status stands for.
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_INPUT : INTERNAL_ERROR);
    }
}
