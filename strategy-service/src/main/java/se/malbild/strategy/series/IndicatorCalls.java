package se.malbild.strategy.series;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Single calls to indicator-service: tried again where that can help, and no more for a while after too many failures.
@ApplicationScoped
class IndicatorCalls {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final IndicatorService service;

    @Inject
    IndicatorCalls(@RestClient IndicatorService service) {
        this.service = service;
    }

    @Retry(maxRetries = 3, delay = 200, jitter = 100, retryOn = IndicatorServiceAway.class)
    @ExponentialBackoff(maxDelay = 2000)
    @CircuitBreaker(requestVolumeThreshold = 8, delay = 5000, failOn = IndicatorServiceAway.class)
    IndicatorService.IndicatorAnswer indicator(String code) {
        return answer(() -> service.indicator(code));
    }

    @Retry(maxRetries = 3, delay = 200, jitter = 100, retryOn = IndicatorServiceAway.class)
    @ExponentialBackoff(maxDelay = 2000)
    @CircuitBreaker(requestVolumeThreshold = 8, delay = 5000, failOn = IndicatorServiceAway.class)
    IndicatorService.ObservationPage observations(
            List<String> municipalities, String indicator, String sort, int limit, int page) {
        return answer(() -> service.observations(municipalities, indicator, sort, limit, page));
    }

    /// Somebody waits for this one: it is tried again only where the first try failed at once, and all of it takes two
    /// seconds at most.
    @Retry(maxRetries = 1, delay = 50, jitter = 0, maxDuration = 400, retryOn = IndicatorServiceAway.class)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            delay = 5000,
            failOn = {IndicatorServiceAway.class, TimeoutException.class})
    @Timeout(1500)
    IndicatorService.ProvenanceAnswer provenance(List<Long> changes) {
        return answer(() -> service.provenance(changes));
    }

    private static <T> T answer(Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
                throw new IndicatorServiceAway("indicator-service answers " + status, e);
            }
            throw new IndicatorRefusal(status, e);
        } catch (ProcessingException e) {
            throw new IndicatorServiceAway(e.getMessage(), e);
        }
    }
}
