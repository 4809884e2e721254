package se.malbild.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityGroup;
import se.malbild.kit.municipality.MunicipalityRegister;

class SimilarGroupsTest {

    private static final MunicipalityRegister REGISTER = new MunicipalityRegister();
    private static final SimilarGroups SIMILAR = new SimilarGroups(REGISTER);

    @ParameterizedTest
    @CsvSource({
        "2083, overgripande, G37393, 2025, 0687 0767 1472 1861 1960 1961 2031",
        "2083, socioekonomi, G176263, 2024, 0331 0360 0861 1257 1270 1885 2283",
        "2462, arbetsmarknad, G216348, 2024, 1438 1445 1470 1882 2260 2417 2505",
        "2462, ekonomiskt-bistand, G176158, 2023, 0686 1439 1486 1495 2121 2132 2463",
    })
    void bothPilotsHaveTheirGroups(String municipality, String area, String id, int year, String members) {
        SimilarGroup group = SIMILAR.of(municipality, area).orElseThrow();

        assertThat(group.koladaId()).isEqualTo(id);
        assertThat(group.year()).isEqualTo(year);
        assertThat(group.members()).isEqualTo(List.of(members.split(" ")));
    }

    @Test
    void theAreasAreKoladas() {
        assertThat(SIMILAR.areas())
                .containsExactly(
                        "aldreomsorg",
                        "arbetsmarknad",
                        "ekonomiskt-bistand",
                        "forskola",
                        "fritidshem",
                        "grundskola",
                        "gymnasieskola",
                        "ifo",
                        "lss",
                        "overgripande",
                        "raddningstjanst",
                        "socioekonomi");
    }

    @Test
    void everyMunicipalityHasSevenKnownOnesSimilarToItByAndLargeAndIsNotAmongThem() {
        for (Municipality municipality : REGISTER.all()) {
            List<String> members = SIMILAR.of(municipality.id(), SimilarGroup.OVERALL)
                    .orElseThrow()
                    .members();

            assertThat(members).hasSize(7).doesNotContain(municipality.id()).allMatch(REGISTER::knows);
        }
    }

    @Test
    void groupsOfOtherThingsAndOfRegionsAreLeftOut() {
        assertThat(SimilarGroup.of(new MunicipalityGroup("G114915", "SmåKom (ovägt medel)", List.of())))
                .isEmpty();
        assertThat(SIMILAR.of("0020", SimilarGroup.OVERALL)).isEmpty();
        assertThat(SIMILAR.of("0020")).isEmpty();
    }
}
