package se.malbild.indicator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoladaKpiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommunens anställda upplevs arbeta för kommunens bästa, andel(%)   | %",
                "Tillfälliga föräldrapenningdagar, andel av antal dagar (%)         | %",
                "Befolkningsförändring sedan föregående år, procent                 | %",
                "Företagsklimat Insikt, svarsfrekvens, ny definition                | %",
                "Invånare totalt, antal                                             | antal",
                "Företagsklimat Insikt - Bygglov - Index                            | index",
                "Sociala relationer och tillit - Kommunindex                        | index",
                "Personalkostnader, kr/inv                                          | kr/invånare",
                "Elever per lärare                                                  | ",
            })
    void theUnitStandsInTheTitle(String title, String unit) {
        assertThat(new KoladaKpi("N00001", title, "", false).measurementUnit().orElse(null))
                .isEqualTo(unit);
    }
}
