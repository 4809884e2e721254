package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.kit.municipality.MunicipalityRegister;

class MunicipalityCellTest {

    private static final MunicipalityCell CELL = new MunicipalityCell(new MunicipalityRegister());

    @ParameterizedTest
    @CsvSource({
        "Hedemora, 2083",
        "hedemora, 2083",
        "HEDEMORA, 2083",
        "2083, 2083",
        "Hedemora kommun, 2083",
        "Falu kommun, ''",
        "Falun, 2080",
        "Stockholms stad, 0180",
        "Borås, 1490",
        "Borås stad, 1490",
        "Habo, 0643",
        "Håbo, 0305",
        "Upplands Väsby, 0114"
    })
    void aMunicipalityIsKnownByItsCodeAndName(String text, String id) {
        assertThat(CELL.id(text).orElse("")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hedemor", "Hedemora och Säter", "9999", "83", "Vastervik", "Malmo"})
    void whatIsNotBeyondDoubtIsNotRecognised(String text) {
        assertThat(CELL.id(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Riket", "Samtliga", "Dalarnas län", "Region Dalarna"})
    void rowsOfTheNationAndTheCountiesAreKnownAsSuch(String text) {
        assertThat(CELL.isOfOther(text)).isTrue();
        assertThat(CELL.id(text)).isEmpty();
    }
}
