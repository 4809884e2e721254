package se.malbild.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Actor;
import se.malbild.kit.file.Sha256;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.ProblemType;
import se.malbild.kit.problem.Refusal;

/// Carries an [Idempotent] operation out once for each key.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 255;

    private final KeptAnswers answers;
    private final RequestDigest digest;
    private final Actor actor;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final ObjectMapper json;

    @Inject
    IdempotentInterceptor(
            KeptAnswers answers,
            RequestDigest digest,
            Actor actor,
            HttpHeaders headers,
            Request request,
            UriInfo uri,
            ObjectMapper json) {
        this.answers = answers;
        this.digest = digest;
        this.actor = actor;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext operation) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return operation.proceed();
        }
        KeyedRequest keyed = new KeyedRequest(actor.id(), request.getMethod(), uri.getPath(), checked(key));
        return QuarkusTransaction.joiningExisting().call(() -> answer(keyed, operation));
    }

    // With the query: a trial run and the run itself are not the same request, so one key does not do for both.
    private byte[] content() {
        MessageDigest content = Sha256.digest();
        String query = uri.getRequestUri().getRawQuery();
        content.update((query == null ? "" : query).getBytes(StandardCharsets.UTF_8));
        return content.digest(digest.finish());
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refusal.Invalid(
                    HEADER, Text.of("Nyckeln ska ha 1–%d tecken.", "The key must have 1–%d characters.", LONGEST_KEY));
        }
        return key;
    }

    private RestResponse<?> answer(KeyedRequest keyed, InvocationContext operation) throws Exception {
        if (!answers.claim(keyed)) {
            throw new Refusal.Conflict(Text.of(
                    "Ett anrop med samma Idempotency-Key pågår. Vänta och försök igen.",
                    "A request with the same Idempotency-Key is under way. Wait and try again."));
        }
        KeptAnswer kept = answers.find(keyed).orElse(null);
        if (kept != null) {
            return replayed(kept);
        }
        RestResponse<?> answer = (RestResponse<?>) operation.proceed();
        answers.keep(keyed, keptForm(answer));
        return answer;
    }

    private RestResponse<?> replayed(KeptAnswer kept) throws JsonProcessingException {
        if (!kept.answers(content())) {
            throw new Refusal.Unmet(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    Text.of(
                            "Nyckeln har redan använts med annat innehåll. Ta en ny nyckel för ett nytt anrop.",
                            "The key has already been used with another body. Use a new key for a new request."));
        }
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.create(kept.status(), null);
        if (kept.body() != null) {
            answer.entity(json.readTree(kept.body()));
        }
        if (kept.location() != null) {
            answer.header(HttpHeaders.LOCATION, kept.location());
        }
        if (kept.entityTag() != null) {
            answer.header(HttpHeaders.ETAG, kept.entityTag());
        }
        return answer.build();
    }

    private KeptAnswer keptForm(RestResponse<?> answer) throws JsonProcessingException {
        Object body = answer.getEntity();
        return new KeptAnswer(
                content(),
                answer.getStatus(),
                header(answer, HttpHeaders.LOCATION),
                header(answer, HttpHeaders.ETAG),
                body == null ? null : json.writeValueAsString(body));
    }

    private static @Nullable String header(RestResponse<?> answer, String name) {
        Object value = answer.getHeaders().getFirst(name);
        return value instanceof EntityTag tag ? "\"" + tag.getValue() + "\"" : value == null ? null : value.toString();
    }
}
