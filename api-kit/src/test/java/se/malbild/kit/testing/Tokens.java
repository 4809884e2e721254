package se.malbild.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Access tokens for tests, signed with a key that is made once for each test JVM.
public final class Tokens {

    public static final String ISSUER = "malbild-test";
    public static final String AUDIENCE = "malbild";

    private static final String KEY = "malbild.test.signing-key";

    /// Signing takes longer than most calls: a token is used for as long as it is certain to last.
    private static final Duration REUSED = Duration.ofMinutes(20);

    private static final Map<String, Signed> REUSABLE = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Signed(String token, Instant until) {}

    /// A token of a role in a municipality, as the header `Authorization` has it.
    public static String bearer(String role, String municipality) {
        Instant now = Instant.now();
        return REUSABLE.compute(
                        role + " " + municipality,
                        (_, signed) -> signed != null && now.isBefore(signed.until())
                                ? signed
                                : newlySigned(role, municipality, now))
                .token();
    }

    private static Signed newlySigned(String role, String municipality, Instant now) {
        return new Signed("Bearer " + signed(role, municipality, AUDIENCE, keys().getPrivate()), now.plus(REUSED));
    }

    /// A token of a person of some organisation units.
    ///
    /// @param subject who it is
    /// @param units ids of organisation units
    public static String bearerOf(String subject, String role, String municipality, String... units) {
        return "Bearer "
                + claims(role, municipality, AUDIENCE)
                        .subject(subject)
                        .claim("units", List.of(units))
                        .sign(keys().getPrivate());
    }

    /// A token for another service.
    public static String bearerForAudience(String audience, String role, String municipality) {
        return "Bearer " + signed(role, municipality, audience, keys().getPrivate());
    }

    /// A token that somebody else has signed.
    public static String bearerOfStrangeKey(String role, String municipality) {
        return "Bearer " + signed(role, municipality, AUDIENCE, newKeys().getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(keys().getPublic().getEncoded());
    }

    private static String signed(String role, String municipality, String audience, PrivateKey key) {
        return claims(role, municipality, audience)
                .subject(role + "." + municipality)
                .sign(key);
    }

    private static JwtClaimsBuilder claims(String role, String municipality, String audience) {
        return Jwt.issuer(ISSUER)
                .audience(audience)
                .claim("roles", Set.of(role))
                .claim("municipality", municipality)
                .expiresIn(Duration.ofHours(1));
    }

    // Quarkus loads tests in several class loaders; the system properties, all strings, are what they share.
    private static synchronized KeyPair keys() {
        Properties shared = System.getProperties();
        shared.computeIfAbsent(KEY, name -> written(newKeys()));
        return read(shared.getProperty(KEY));
    }

    private static String written(KeyPair keys) {
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(keys.getPublic().getEncoded()) + " "
                + base64.encodeToString(keys.getPrivate().getEncoded());
    }

    private static KeyPair read(String written) {
        String[] parts = written.split(" ", -1);
        Base64.Decoder base64 = Base64.getDecoder();
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    rsa.generatePublic(new X509EncodedKeySpec(base64.decode(parts[0]))),
                    rsa.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(parts[1]))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key cannot be read", e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
