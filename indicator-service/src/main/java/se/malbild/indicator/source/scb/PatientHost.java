package se.malbild.indicator.source.scb;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHost;
import se.malbild.indicator.source.web.SourceRequest;

/// PxWeb API v1 refuses with 403 when it has been asked too often, as though what was asked were forbidden. It is asked
/// again when its window has passed.
///
/// @param host that is asked
/// @param window within which so many calls are allowed
record PatientHost(SourceHost host, Duration window) implements SourceHost {

    private static final int ATTEMPTS = 3;
    private static final String FORBIDDEN = "403";

    @Override
    public SourceAnswer ask(SourceRequest request) throws SourceFailure {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return host.ask(request);
            } catch (SourceFailure e) {
                if (!isForbidden(e)) {
                    throw e;
                }
                pause();
            }
        }
        return lastAttempt(request);
    }

    @Override
    public void askAtMost(int requests, Duration within) {
        host.askAtMost(requests, within);
    }

    private SourceAnswer lastAttempt(SourceRequest request) throws SourceFailure {
        try {
            return host.ask(request);
        } catch (SourceFailure e) {
            throw isForbidden(e)
                    ? new SourceFailure(
                            SourceFailure.Code.TOO_MANY_REQUESTS, e.arguments().getFirst())
                    : e;
        }
    }

    private static boolean isForbidden(SourceFailure failure) {
        return failure.code() == SourceFailure.Code.REFUSED
                && failure.arguments().size() > 1
                && FORBIDDEN.equals(failure.arguments().get(1));
    }

    private void pause() {
        try {
            Thread.sleep(window);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while the source was left alone");
        }
    }
}
