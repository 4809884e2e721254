package se.malbild.indicator.source.kolada.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.indicator.catalogue.KoladaKpi;

class KpiDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Förtroende | Andel | true  | 2026 | 2026-12-15 | ",
                "Tillit     | Andel | true  | 2026 | 2026-12-15 | RETITLED",
                "Förtroende | Antal | true  | 2026 | 2026-12-15 | REDEFINED",
                "Förtroende | Andel | false | 2026 | 2026-12-15 | NO_LONGER_DIVIDED",
                "Förtroende | Andel | true  | 2026 | 2026-12-20 | PUBLICATION_MOVED",
                "Förtroende | Andel | true  | 2026 |            | PUBLICATION_MOVED",
                "Förtroende | Andel | true  | 2027 | 2027-12-15 | NEXT_PUBLICATION",
                "Förtroende | Andel | true  |      |            | NEXT_PUBLICATION"
            })
    void whatIsToldOtherwiseIsADifference(
            String title,
            String description,
            boolean divided,
            @Nullable String period,
            @Nullable LocalDate day,
            @Nullable KpiChangeKind kind) {
        KpiFacts before = facts("Förtroende", "Andel", true, "2026", LocalDate.parse("2026-12-15"));

        assertThat(KpiDifference.between(before, facts(title, description, divided, period, day)))
                .extracting(KpiDifference::kind)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void whatTheCatalogueWasMadeOfSaysNothingOfDates() {
        KoladaKpi known = new KoladaKpi("N00664", "Förtroende ", "Andel", false);

        assertThat(KpiDifference.between(known, facts("Förtroende", "Andel", true, "2026", LocalDate.EPOCH)))
                .extracting(KpiDifference::kind)
                .containsExactly(KpiChangeKind.DIVIDED_BY_GENDER);
    }

    @Test
    void otherFieldsAreToldByKoladasNamesOfThem() {
        KpiFacts before = facts("Förtroende", "Andel", true, null, null);
        KpiFacts told = new KpiFacts(
                "Förtroende", "Andel", true, "K", "X", "Kommunen", "Kvalitet", LocalDate.EPOCH, null, null, true);

        assertThat(KpiDifference.between(before, told))
                .extracting(KpiDifference::field)
                .containsExactly("municipality_type", "prel_publication_date", "has_ou_data");
    }

    private static KpiFacts facts(
            String title, String description, boolean divided, @Nullable String period, @Nullable LocalDate day) {
        return new KpiFacts(title, description, divided, "A", "X", "Kommunen", "Kvalitet", null, day, period, false);
    }
}
