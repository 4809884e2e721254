package se.malbild.kit.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MunicipalityRegisterTest {

    private static final MunicipalityRegister REGISTER = new MunicipalityRegister();

    @Test
    void allMunicipalitiesStandByCode() {
        assertThat(REGISTER.all())
                .hasSize(290)
                .extracting(Municipality::id)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(REGISTER.all())
                .extracting(Municipality::county)
                .doesNotContain("")
                .hasSize(290);
    }

    @Test
    void aMunicipalityIsFoundByItsCode() {
        assertThat(REGISTER.find("2083")).contains(new Municipality("2083", "Hedemora", "Dalarnas län"));
        assertThat(REGISTER.find("2462")).contains(new Municipality("2462", "Vilhelmina", "Västerbottens län"));
        assertThat(REGISTER.find("0020")).isEmpty();
    }

    @Test
    void theGroupsOfKoladaHaveTheirMembers() {
        assertThat(REGISTER.groups()).hasSize(3_630);
        assertThat(REGISTER.groups())
                .filteredOn(group -> group.id().equals("G37393"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.title()).isEqualTo("Liknande kommuner, övergripande, Hedemora, 2025");
                    assertThat(group.members()).hasSize(7).allMatch(REGISTER::knows);
                });
    }
}
