package se.malbild.indicator.source.kolada;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHost;
import se.malbild.indicator.source.web.SourceRequest;

/// Asks without manners and takes in whatever is answered.
final class PlainHost implements SourceHost {

    static final Instant ANSWERED_AT = Instant.parse("2026-05-02T10:00:00Z");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Override
    public SourceAnswer ask(SourceRequest request) throws SourceFailure {
        try {
            HttpResponse<byte[]> response =
                    CLIENT.send(HttpRequest.newBuilder(request.uri()).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new SourceFailure(SourceFailure.Code.REFUSED, Integer.toString(response.statusCode()));
            }
            return new SourceAnswer(request, 200, "application/json", response.body(), ANSWERED_AT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
