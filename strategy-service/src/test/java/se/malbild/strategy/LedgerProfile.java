package se.malbild.strategy;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A database and a topic for tests that begin timelines, rebuild and reconcile, which concerns every series there is.
/// Here the service fetches tokens for its calls to indicator-service; in the other tests it does not.
public class LedgerProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "malbild.indicator-service.token-url", "${malbild.indicator-service.url}/token",
                "malbild.indicator-service.client-id", "strategy",
                "malbild.indicator-service.client-secret", "hemligt");
    }
}
