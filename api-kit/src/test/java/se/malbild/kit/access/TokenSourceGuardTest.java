package se.malbild.kit.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSourceGuardTest {

    private static final String KEY = "MIIBIjANBgkq";
    private static final String ISSUER = "https://login.example/realms/kommun";

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void tokensOfThisMachinesOwnKeyAreTrustedOnLoopback(String host) {
        assertThatCode(() -> guard("", KEY, host).check(new StartupEvent())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.10", "::", "no-such-host.invalid"})
    void theyAreTrustedNowhereElse(String host) {
        assertThatThrownBy(() -> guard("", KEY, host).check(new StartupEvent()))
                .hasMessageContaining("malbild.auth.local-public-key is for one machine")
                .hasMessageContaining(host);
    }

    @Test
    void aProvidersTokensAreTrustedOnEveryAddress() {
        assertThatCode(() -> guard(ISSUER, "", "0.0.0.0").check(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @Test
    void withoutASourceOfTokensTheServiceDoesNotStart() {
        assertThatThrownBy(() -> guard("", "", "127.0.0.1").check(new StartupEvent()))
                .hasMessageContaining("Set malbild.auth.issuer");
    }

    @Test
    void withTwoSourcesTheServiceDoesNotStart() {
        assertThatThrownBy(() -> guard(ISSUER, KEY, "127.0.0.1").check(new StartupEvent()))
                .hasMessageContaining("not both");
    }

    private static TokenSourceGuard guard(String issuer, String key, String host) {
        return new TokenSourceGuard(new Configured(given(issuer), given(key)), host);
    }

    private static Optional<String> given(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private record Configured(Optional<String> issuer, Optional<String> localPublicKey) implements AccessConfiguration {

        @Override
        public String audience() {
            return "malbild";
        }

        @Override
        public Optional<String> tokenIssuer() {
            return Optional.empty();
        }

        @Override
        public String rolesClaim() {
            return "roles";
        }
    }
}
