package se.malbild.kit.contract;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `docs/configuration.md`, held against what the services are configured by.
///
/// A key is documented when a row of a table begins with it: `` | `malbild.http.port` | … ``.
public final class ConfigurationDocument {

    private static final String OURS = "malbild.";
    private static final Pattern ROW = Pattern.compile("^\\| *`(malbild\\.[^`]+)`", Pattern.MULTILINE);

    private final Set<String> documented;

    private ConfigurationDocument(Set<String> documented) {
        this.documented = documented;
    }

    public static ConfigurationDocument at(Path file) {
        try {
            return new ConfigurationDocument(ROW.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult row) -> row.group(1))
                    .collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException e) {
            throw new UncheckedIOException("The document of the configuration cannot be read", e);
        }
    }

    /// The keys of a service that are missing here.
    ///
    /// @param service its `application.properties`
    public Set<String> missing(Path service) {
        Set<String> missing = keys(service);
        missing.removeAll(documented);
        return missing;
    }

    /// The keys here that no service has.
    ///
    /// @param services the `application.properties` of all of them
    public Set<String> unknown(Path... services) {
        Set<String> unknown = new TreeSet<>(documented);
        Stream.of(services).map(ConfigurationDocument::keys).forEach(unknown::removeAll);
        return unknown;
    }

    private static Set<String> keys(Path file) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration of a service cannot be read", e);
        }
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(OURS))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
