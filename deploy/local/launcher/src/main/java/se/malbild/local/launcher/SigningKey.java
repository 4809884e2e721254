package se.malbild.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/// The RSA key that signs the tokens of one data folder. Whoever reads it is whoever he says he is, on this machine:
/// its folder is closed to others.
record SigningKey(RSAPrivateCrtKey privateKey) {

    private static final int BITS = 2048;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    /// The key of the folder, made at the first start.
    static SigningKey ensure(DataFolder folder) {
        if (!Files.exists(file(folder))) {
            make(folder);
        }
        return read(folder);
    }

    /// @throws Refusal when the product has never been started on the folder, or the key is spoilt
    static SigningKey read(DataFolder folder) {
        Path file = file(folder);
        if (!Files.exists(file)) {
            throw new Refusal(
                    "%s has no signing key: start the product with deploy/local/up first, or name its data folder with --data."
                            .formatted(folder.root()));
        }
        try {
            String pem = Files.readString(file).strip();
            byte[] der = Base64.getMimeDecoder().decode(pem.replace(BEGIN, "").replace(END, ""));
            return of(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Refusal(
                    "The signing key %s cannot be read (%s). Delete it, and deploy/local/up makes a new one."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static void make(DataFolder folder) {
        Path file = file(folder);
        try {
            Files.setPosixFilePermissions(folder.keys(), PosixFilePermissions.fromString("rwx------"));
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            byte[] der = generator.generateKeyPair().getPrivate().getEncoded();
            String body = Base64.getMimeEncoder().encodeToString(der);
            // A temporary file is its owner's alone from the beginning.
            Path unfinished = Files.createTempFile(folder.keys(), "signing", null);
            Files.writeString(unfinished, "%s%n%s%n%s%n".formatted(BEGIN, body, END));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | GeneralSecurityException e) {
            throw new Refusal("The signing key %s cannot be made (%s).".formatted(file, e.getMessage()), e);
        }
    }

    private static Path file(DataFolder folder) {
        return folder.keys().resolve("signing-key.pem");
    }

    private static SigningKey of(PrivateKey key) throws GeneralSecurityException {
        if (key instanceof RSAPrivateCrtKey rsa) {
            return new SigningKey(rsa);
        }
        throw new GeneralSecurityException("no complete RSA key");
    }

    /// What the services check signatures with: X.509 in base64, on one line, without PEM's header.
    String publicKey() {
        try {
            RSAPublicKeySpec spec = new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent());
            byte[] der = KeyFactory.getInstance("RSA").generatePublic(spec).getEncoded();
            return Base64.getEncoder().encodeToString(der);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An RSA key without a public half", e);
        }
    }
}
