package se.malbild.indicator.source.kolada;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.malbild.local.sourcestub.KoladaStub;

/// A stub of Kolada that the service under test asks.
public final class KoladaOnThisMachine implements QuarkusTestResourceLifecycleManager {

    private @Nullable KoladaStub stub;

    @Override
    public Map<String, String> start() {
        KoladaStub started = KoladaStub.start(Clock.fixed(Instant.parse("2026-05-02T10:00:00Z"), ZoneOffset.UTC));
        stub = started;
        return Map.of("malbild.sources.kolada.url", started.url().toString());
    }

    @Override
    public void stop() {
        if (stub != null) {
            stub.close();
        }
    }
}
