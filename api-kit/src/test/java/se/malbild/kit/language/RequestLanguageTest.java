package se.malbild.kit.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ENGLISH",
                "en-GB | ENGLISH",
                "sv | SWEDISH",
                "sv-FI, en;q=0.9 | SWEDISH",
                "en;q=0.4, sv;q=0.5 | SWEDISH",
                "de, en;q=0.1 | ENGLISH",
                "de | SWEDISH",
                "* | SWEDISH",
                "!!, ;;= | SWEDISH",
                "'' | SWEDISH"
            })
    void theBestMatchIsTakenAndSwedishElse(String header, Language expected) {
        assertThat(RequestLanguage.of(header)).isEqualTo(expected);
    }

    @Test
    void withoutTheHeaderItIsSwedish() {
        assertThat(RequestLanguage.of(null)).isEqualTo(Language.SWEDISH);
    }
}
