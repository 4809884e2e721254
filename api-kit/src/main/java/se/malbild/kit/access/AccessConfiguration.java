package se.malbild.kit.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// Where tokens come from.
@ConfigMapping(prefix = "malbild.auth")
interface AccessConfiguration {

    /// The OpenID Connect provider's issuer URL.
    Optional<String> issuer();

    /// What the token's `aud` must hold.
    @WithDefault("malbild")
    String audience();

    /// The RSA public key of tokens made on this machine, base64 of X.509 without header lines. Instead of an issuer.
    Optional<String> localPublicKey();

    /// What the token's `iss` must be; the issuer's own when empty.
    Optional<String> tokenIssuer();

    /// The claim that holds the roles; a path such as `realm_access/roles` is possible.
    @WithDefault("roles")
    String rolesClaim();
}
