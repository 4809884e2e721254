package se.malbild.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.malbild.kit.contract.ConfigurationDocument;

class IndicatorConfigurationTest {

    private static final Path OWN = Path.of("src/main/resources/application.properties");
    private static final Path OTHER = Path.of("../strategy-service").resolve(OWN);

    private final ConfigurationDocument document = ConfigurationDocument.at(Path.of("../docs/configuration.md"));

    @Test
    void everyKeyOfTheServiceIsDocumented() {
        assertThat(document.missing(OWN)).isEmpty();
    }

    @Test
    void everyDocumentedKeyExistsInAService() {
        assertThat(document.unknown(OWN, OTHER)).isEmpty();
    }
}
