package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    @TempDir
    Path temporary;

    @Test
    void aTokenSaysWhoItIsForAndIsVerifiedWithThePublicKey() throws Exception {
        SigningKey key = SigningKey.ensure(DataFolder.open(temporary));
        TokenRequest request = new TokenRequest(Role.COORDINATOR, Optional.of("2083"), List.of(), HALF_A_DAY);

        JwtClaims claims = verified(request.signedWith(key, NOW), key);

        assertThat(claims.getIssuer()).isEqualTo("malbild-local");
        assertThat(claims.getSubject()).isEqualTo("coordinator.2083");
        assertThat(claims.getStringListClaimValue("roles")).containsExactly("coordinator");
        assertThat(claims.getStringClaimValue("municipality")).isEqualTo("2083");
        assertThat(claims.getExpirationTime().getValue())
                .isEqualTo(NOW.plus(HALF_A_DAY).getEpochSecond());
        assertThat(claims.hasClaim("units")).isFalse();
    }

    @Test
    void aTokenOfAUnitEditorNamesTheUnits() throws Exception {
        SigningKey key = SigningKey.ensure(DataFolder.open(temporary));
        UUID unit = UUID.fromString("0190a0c0-0000-7000-8000-000000000001");
        TokenRequest request = new TokenRequest(Role.UNIT_EDITOR, Optional.of("2462"), List.of(unit), HALF_A_DAY);

        JwtClaims claims = verified(request.signedWith(key, NOW), key);

        assertThat(claims.getStringListClaimValue("units")).containsExactly(unit.toString());
    }

    @Test
    void aTokenOfARoleThatSpansMunicipalitiesNeedsNone() throws Exception {
        SigningKey key = SigningKey.ensure(DataFolder.open(temporary));
        TokenRequest request = new TokenRequest(Role.OPERATOR, Optional.empty(), List.of(), HALF_A_DAY);

        JwtClaims claims = verified(request.signedWith(key, NOW), key);

        assertThat(claims.getSubject()).isEqualTo("operator");
        assertThat(claims.hasClaim("municipality")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "UNIT_EDITOR", "READER", "IMPORTER"})
    void aRoleOfOneMunicipalityIsRefusedWithoutOne(Role role) {
        assertThatThrownBy(() -> new TokenRequest(role, Optional.empty(), List.of(), HALF_A_DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(role.label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"83", "20830", "Hedemora", "208x", ""})
    void aMunicipalityIsFourDigits(String municipality) {
        assertThatThrownBy(() -> new TokenRequest(Role.READER, Optional.of(municipality), List.of(), HALF_A_DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(municipality, "four digits", "2083");
    }

    @ParameterizedTest
    @ValueSource(strings = {"king", "", "COORDINATOR", "unit_editor"})
    void anUnknownRoleIsRefusedWithTheListOfRoles(String name) {
        assertThatThrownBy(() -> Role.named(name))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "coordinator, unit-editor, reader, importer, national-importer, catalogue-admin, operator");
    }

    private static JwtClaims verified(String token, SigningKey key) throws Exception {
        PublicKey publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicKey())));
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey)
                .setExpectedAudience("malbild")
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .build()
                .processToClaims(token);
    }
}
