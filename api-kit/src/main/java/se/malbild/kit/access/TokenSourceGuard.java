package se.malbild.kit.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses to start with no source of tokens, with two, or with tokens of this machine's own key on a public address.
@ApplicationScoped
class TokenSourceGuard {

    private final AccessConfiguration access;
    private final String host;

    @Inject
    TokenSourceGuard(AccessConfiguration access, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.access = access;
        this.host = host;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        boolean local = access.localPublicKey().isPresent();
        if (local == access.issuer().isPresent()) {
            throw new IllegalStateException(
                    local
                            ? "Set either malbild.auth.issuer or malbild.auth.local-public-key, not both."
                            : "Set malbild.auth.issuer to the OpenID Connect provider whose tokens are to be trusted.");
        }
        if (local && !isLoopback(host)) {
            throw new IllegalStateException(
                    "malbild.auth.local-public-key is for one machine: it needs malbild.http.host to be a loopback address, not "
                            + host + ". Use malbild.auth.issuer everywhere else.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
