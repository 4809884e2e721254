package se.malbild.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Makes the service under test trust [Tokens].
public final class TrustedTokens implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "malbild.auth.local-public-key",
                Tokens.publicKey(),
                "malbild.auth.token-issuer",
                Tokens.ISSUER,
                "malbild.log.json",
                "false");
    }

    @Override
    public void stop() {}
}
