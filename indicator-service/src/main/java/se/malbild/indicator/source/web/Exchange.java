package se.malbild.indicator.source.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// One question and its answer, once. What is no answer becomes a failure.
final class Exchange {

    private static final int OK = 200;
    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int WORDS_OF_REFUSAL = 16 * 1024;
    private static final SourceWords WORDS = new SourceWords();

    private final String host;
    private final HttpClient client;
    private final String userAgent;
    private final long largest;
    private final Clock clock;
    private final JsonCheck check = new JsonCheck();

    Exchange(String host, HttpClient client, String userAgent, long largest, Clock clock) {
        this.host = host;
        this.client = client;
        this.userAgent = userAgent;
        this.largest = largest;
        this.clock = clock;
    }

    /// Asks and takes in the whole answer.
    ///
    /// @throws InterruptedException when it takes too long, or nobody waits for it any more
    SourceAnswer ask(SourceRequest request) throws SourceFailure, InterruptedException {
        HttpResponse<InputStream> response = send(http(request));
        try (InputStream body = response.body()) {
            return answer(request, response, body);
        } catch (AnswerBytes.TooMany _) {
            throw new SourceFailure(SourceFailure.Code.TOO_LARGE, host, Long.toString(largest));
        } catch (IOException e) {
            throw cut(e);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws SourceFailure, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (ConnectException | HttpConnectTimeoutException | SSLException e) {
            throw because(new SourceFailure(SourceFailure.Code.UNREACHABLE, host), e);
        } catch (IOException e) {
            throw cut(e);
        }
    }

    private SourceAnswer answer(SourceRequest request, HttpResponse<InputStream> response, InputStream body)
            throws SourceFailure, IOException {
        int status = response.statusCode();
        if (status != OK) {
            throw failure(response, body);
        }
        String mediaType = response.headers().firstValue("Content-Type").orElse("");
        byte[] bytes = new AnswerBytes(largest).of(body, isPacked(response, mediaType));
        if (!JsonCheck.isCalledJson(mediaType)) {
            throw notJson(mediaType, bytes);
        }
        return switch (check.of(bytes)) {
            case JSON -> new SourceAnswer(request, status, mediaType, bytes, clock.instant());
            case SOMETHING_ELSE -> throw notJson(mediaType, bytes);
            case CUT_OFF -> throw new SourceFailure(SourceFailure.Code.INCOMPLETE, host);
            case DAMAGED -> throw new SourceFailure(SourceFailure.Code.NONSENSE, host, Excerpt.of(bytes));
        };
    }

    private SourceFailure failure(HttpResponse<InputStream> response, InputStream body) {
        int status = response.statusCode();
        String printed = Integer.toString(status);
        Optional<Instant> comeAgain = new ComeAgain(clock).of(response.headers());
        if (status >= 500) {
            return until(comeAgain, new SourceFailure(SourceFailure.Code.SOURCE_BROKEN, host, printed));
        }
        if (status == TOO_MANY_REQUESTS) {
            return until(comeAgain, new SourceFailure(SourceFailure.Code.TOO_MANY_REQUESTS, host));
        }
        if (status == TIMED_OUT) {
            return new SourceFailure(SourceFailure.Code.INCOMPLETE, host);
        }
        if (status >= 400) {
            return new SourceFailure(SourceFailure.Code.REFUSED, host, printed, words(response, body));
        }
        if (status >= 300) {
            return new SourceFailure(SourceFailure.Code.REDIRECTED, host, printed, location(response));
        }
        return new SourceFailure(SourceFailure.Code.NONSENSE, host, printed);
    }

    // Why it is refused is worth a few bytes, and no failure of its own.
    private static String words(HttpResponse<InputStream> response, InputStream body) {
        try {
            boolean packed = "gzip".equalsIgnoreCase(encoding(response));
            return WORDS.of(new AnswerBytes(WORDS_OF_REFUSAL).of(body, packed));
        } catch (IOException _) {
            return "";
        }
    }

    private boolean isPacked(HttpResponse<?> response, String mediaType) throws SourceFailure {
        String encoding = encoding(response);
        return switch (encoding) {
            case "", "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw notJson(mediaType + ", " + Excerpt.of(encoding), new byte[0]);
        };
    }

    private static String encoding(HttpResponse<?> response) {
        return String.join(", ", response.headers().allValues("Content-Encoding"))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String location(HttpResponse<?> response) {
        return Excerpt.of(response.headers().firstValue("Location").orElse(""));
    }

    private HttpRequest http(SourceRequest request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(request.uri())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", userAgent);
        @Nullable String body = request.body();
        return body == null
                ? http.GET().build()
                : http.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
    }

    private SourceFailure notJson(String mediaType, byte[] bytes) {
        return new SourceFailure(SourceFailure.Code.NOT_JSON, host, Excerpt.of(mediaType), Excerpt.of(bytes));
    }

    private SourceFailure cut(IOException e) throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException();
        }
        return because(new SourceFailure(SourceFailure.Code.INCOMPLETE, host), e);
    }

    private static SourceFailure until(Optional<Instant> comeAgain, SourceFailure failure) {
        return comeAgain.map(failure::until).orElse(failure);
    }

    private static SourceFailure because(SourceFailure failure, IOException e) {
        failure.initCause(e);
        return failure;
    }
}
