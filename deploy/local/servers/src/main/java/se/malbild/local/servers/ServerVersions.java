package se.malbild.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The versions of the servers that this build carries.
///
/// @param postgres such as `18.6.0`; data is kept across releases of one major version, the first number
/// @param kafka such as `4.0.0`; a newer broker reads the data of an older one
public record ServerVersions(String postgres, String kafka) {

    public static ServerVersions ofThisBuild() {
        Properties versions = new Properties();
        try (InputStream file =
                Objects.requireNonNull(ServerVersions.class.getResourceAsStream("versions.properties"))) {
            versions.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The versions of the servers cannot be read", e);
        }
        return new ServerVersions(versions.getProperty("postgres"), versions.getProperty("kafka"));
    }

    /// The major version of PostgreSQL, as its `PG_VERSION` file has it.
    public int postgresMajor() {
        return Integer.parseInt(postgres.substring(0, postgres.indexOf('.')));
    }
}
