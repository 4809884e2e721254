package se.malbild.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/// Whom a token is for.
///
/// @param municipality the SCB code, four digits; empty only for the roles that span municipalities
/// @param units of a unit-editor
/// @param validity from now on
record TokenRequest(Role role, Optional<String> municipality, List<UUID> units, Duration validity) {

    /// Who makes these tokens.
    static final String ISSUER = "malbild-local";

    private static final String AUDIENCE = "malbild";
    private static final Pattern CODE = Pattern.compile("\\d{4}");

    TokenRequest {
        municipality.filter(code -> !CODE.matcher(code).matches()).ifPresent(code -> {
            throw new Refusal(
                    "%s is no municipality: give its SCB code of four digits, such as 2083 for Hedemora or 2462 for Vilhelmina."
                            .formatted(code));
        });
        if (municipality.isEmpty() && role.isOfOneMunicipality()) {
            throw new Refusal("The role %s is of one municipality: add its SCB code, such as 2083 for Hedemora."
                    .formatted(role.label()));
        }
        if (!units.isEmpty() && role != Role.UNIT_EDITOR) {
            throw new Refusal("--unit is for the role %s alone.".formatted(Role.UNIT_EDITOR.label()));
        }
        if (!validity.isPositive()) {
            throw new Refusal("--hours must be at least 1.");
        }
    }

    /// The JSON Web Token, signed with RS256.
    String signedWith(SigningKey key, Instant now) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(validity).getEpochSecond()));
        claims.setStringClaim("name", name());
        claims.setStringListClaim("roles", role.label());
        municipality.ifPresent(code -> claims.setStringClaim("municipality", code));
        if (role == Role.UNIT_EDITOR) {
            claims.setStringListClaim(
                    "units", units.stream().map(UUID::toString).toList());
        }
        JsonWebSignature token = new JsonWebSignature();
        token.setHeader("typ", "JWT");
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setKey(key.privateKey());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }

    private String subject() {
        return role.label() + municipality.map(code -> "." + code).orElse("");
    }

    private String name() {
        return "Local " + role.label() + municipality.map(code -> " of " + code).orElse("");
    }
}
