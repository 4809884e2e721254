package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.MunicipalityFound.Other;
import se.malbild.indicator.source.table.MunicipalityFound.Question;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;

class MunicipalityCellTest {

    private static final MunicipalityRegister REGISTER = new MunicipalityRegister();
    private static final MunicipalityCell CELL = new MunicipalityCell(REGISTER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hedemora | 2083",
                "hedemora | 2083",
                "HEDEMORA | 2083",
                "' Hedemora\u00A0' | 2083",
                "<b>Hedemora</b> | 2083",
                "Hedemora* | 2083",
                "Hedemora 1) | 2083",
                "2083 | 2083",
                "114 | 0114",
                "2083.0 | 2083",
                "2083 Hedemora | 2083",
                "2083-Hedemora | 2083",
                "2083, Hedemora | 2083",
                "114 Upplands Väsby | 0114",
                "Hedemora (2083) | 2083",
                "Hedemora 2083 | 2083",
                "Hedemora kommun | 2083",
                "Hedemoras kommun | 2083",
                "Falu | 2080",
                "Falu kommun | 2080",
                "Faluns kommun | 2080",
                "Stockholms stad | 0180",
                "Stockholms kommun | 0180",
                "STOCKHOLM STAD | 0180",
                "Göteborgs Stad | 1480",
                "Malmö stad | 1280",
                "Borås Stad | 1490",
                "Borås kommun | 1490",
                "Kommunen Mora | 2062",
                "Upplands-Väsby | 0114",
                "'Upplands\nVäsby' | 0114",
                "Upplands\u2011Bro | 0139",
                "Upplands Bro | 0139",
                "Dals Ed | 1438",
                "Malung\u2013Sälen | 2023",
                "Lilla Edets kommun | 1462",
                "Vaxjo | 0780",
                "VAXJO KOMMUN | 0780",
                "Ostra Goinge | 1256",
                "Va\u0308xjo\u0308 | 0780",
                "Håbo | 0305",
                "0643 Habo | 0643",
                "Hedemora, Dalarnas län | 2083",
                "0980 Region Gotland | 0980",
                "Gotlands kommun | 0980",
                "Uppsala | 0380",
                "Örebro | 1880"
            })
    void aMunicipalityIsKnownByItsCodeAndName(String text, String id) {
        assertThat(CELL.read(text)).isEqualTo(new Known(id));
    }

    @Test
    void everyMunicipalityIsKnownByItsNameAndCode() {
        List<Municipality> others = REGISTER.all().stream()
                .filter(municipality -> !municipality.name().equals("Habo"))
                .toList();

        assertThat(others).hasSize(289).allSatisfy(municipality -> {
            Known known = new Known(municipality.id());
            assertThat(CELL.read(municipality.name())).isEqualTo(known);
            assertThat(CELL.read(municipality.name() + " kommun")).isEqualTo(known);
            assertThat(CELL.read(municipality.id())).isEqualTo(known);
            assertThat(CELL.read(municipality.id() + " " + municipality.name())).isEqualTo(known);
            assertThat(CELL.readCode(municipality.id().replaceFirst("^0", ""))).isEqualTo(known);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Riket",
                "RIKET",
                "Hela riket",
                "00 Riket",
                "Samtliga",
                "Samtliga kommuner",
                "Sverige",
                "Dalarnas län",
                "20 Dalarnas län",
                "20 Dalarna",
                "01 Stockholms län",
                "Stockholms län",
                "Dalarna",
                "Skåne",
                "Region Dalarna",
                "0020",
                "0000",
                "0009 Region Gotland",
                "20",
                "G114418",
                "Fyrkommunsnätverket (ovägt medel)",
                "Alla kommuner, ovägt medel",
                "Liknande kommuner ekonomiskt bistånd, Ale, 2023",
                "Lapplands Kommunalförbund",
                "Pendlingskommun nära större stad",
                "SE12 Östra Mellansverige",
                "Kommungrupp A1"
            })
    void whatIsNoMunicipalityIsToldFromOne(String text) {
        assertThat(CELL.read(text)).isEqualTo(Other.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hedmora",
                "Atlantis",
                "9999",
                "2084x",
                "12 Malmö",
                "Örnskoldsvik",
                "1",
                "2 083",
                "2024",
                "Ängelholmm",
                "Falun och Riket"
            })
    void whatIsNotKnownIsRefused(String text) {
        assertThat(CELL.read(text)).isEqualTo(Refused.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Habo", "HABO KOMMUN", "Habo kommun"})
    void haboMayBeAnotherWithItsRing(String text) {
        assertThat(CELL.read(text))
                .isEqualTo(
                        new Doubtful(Question.KEEPS_DIACRITICS, "0643", "0305", List.of("Habo (0643)", "Håbo (0305)")));
    }

    @Test
    void regionGotlandMayBeTheMunicipality() {
        assertThat(CELL.read("Region Gotland"))
                .isEqualTo(new Doubtful(
                        Question.LISTS_REGIONS, "0980", "0009", List.of("Gotland (0980)", "Region Gotland (0009)")));
    }

    @Test
    void haboBesideTheCodeOfHaboWithARingLeavesOpenWhetherMarksWereLost() {
        assertThat(CELL.read("0305 Habo"))
                .isEqualTo(
                        new Doubtful(Question.LOSES_DIACRITICS, "0305", "0643", List.of("Håbo (0305)", "Habo (0643)")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Habo/Mullsjö | Habo, Mullsjö",
                "Falun och Borlänge | Falun, Borlänge",
                "Falun, Borlänge | Falun, Borlänge",
                "Falun & Borlänge | Falun, Borlänge",
                "'Falun\nBorlänge' | Falun, Borlänge",
                "Falun Borlänge | Falun, Borlänge",
                "Hedemora, Säter och Avesta | Hedemora, Säter, Avesta"
            })
    void severalMunicipalitiesInOneCellAreRefused(String text, String names) {
        assertThat(CELL.read(text)).isEqualTo(new Refused(Code.SEVERAL_MUNICIPALITIES, List.of(names)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2084 Hedemora | Avesta (2084) | Hedemora",
                "Hedemora (2084) | Avesta (2084) | Hedemora",
                "9999 Hedemora | 9999 | Hedemora",
                "2083 Dalarnas län | Hedemora (2083) | Dalarnas län",
                "2083 Hedmora | Hedemora (2083) | Hedmora"
            })
    void aCodeThatDisagreesWithTheNameIsRefused(String text, String code, String name) {
        assertThat(CELL.read(text)).isEqualTo(new Refused(Code.CODE_AND_NAME_DIFFER, List.of(code, name)));
    }

    @ParameterizedTest
    @CsvSource({"2083 H\uFFFDdemora, 2083", "1480 G?teborg, 1480"})
    void aSpoiltNameSaysNothingAgainstTheCode(String text, String id) {
        assertThat(CELL.read(text)).isEqualTo(new Known(id));
    }

    @ParameterizedTest
    @CsvSource({"1, other", "9, other", "20, other", "114, 0114", "2083, 2083", "0020, other"})
    void aColumnOfCodesCanDropZeros(String text, String expected) {
        MunicipalityFound found = expected.equals("other") ? Other.OTHER : new Known(expected);

        assertThat(CELL.readCode(text)).isEqualTo(found);
    }
}
