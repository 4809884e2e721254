package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.malbild.kit.workbook.Workbook;

class LayoutRecognitionTest {

    @ParameterizedTest
    @CsvSource({
        "fokus_2021_hedemora.tsv, fokus-2021",
        "service.csv, kolada-lang",
        "sysselsatt.csv, kolada-nyckeltal",
        "pxweb_xlsx_export_nystartade_kvartal_2024_04_10.xlsx, pxweb",
        "tables/mark_semicolon_crlf.csv, svenskt-naringsliv-ar",
        "tables/titles_and_footnotes.csv, svenskt-naringsliv-ar",
        "tables/sn_factors.xlsx, svenskt-naringsliv-faktorer",
        "tables/sn_ranking.csv, svenskt-naringsliv-ranking",
        "tables/sn_ranking_change_2.csv, svenskt-naringsliv-ranking",
        "tables/sn_ranking_change_4.csv, svenskt-naringsliv-ranking",
        "tables/sn_ranking_change_1.csv, svenskt-naringsliv-ar",
        "tables/fokus_2020.csv, fokus-2020",
        "tables/fokus_unknown_category.csv, fokus-2020",
        "tables/fokus_2023.xlsx, fokus-2023",
        "tables/fokus_general.csv, fokus",
        "tables/insikt.xlsx, insikt-rankningslista",
        "tables/insikt_2014.csv, insikt-rankningslista-2014",
        "tables/older_insikt.csv, insikt-rankningslista-gammal",
        "tables/malbild.csv, malbild",
        "tables/kolada_long.csv, kolada-lang",
        "tables/kolada_wide.csv, kolada-nyckeltal",
        "tables/kolada_web.xlsx, kolada-webb",
        "tables/pxweb.csv, pxweb",
        "tables/pxweb_two_rows.xlsx, pxweb",
        "tables/population.px, px",
        "tables/px_names.px, px",
        "tables/px_no_codes.px, px",
        "tables/px_codes_in_names.px, px",
        "tables/px_codes_in_names_no_codes.px, px",
        "tables/px_totals.px, px",
        "tables/px_without_gender.px, px",
        "tables/px_without_contents.px, px",
        "tables/px_two_contents.px, px",
        "tables/pxweb_blank_stubs.xlsx, pxweb",
        "tables/pxweb_blank_stubs_two_years.xlsx, pxweb",
        "tables/pxweb_blank_stubs_gender.xlsx, pxweb",
        "tables/pxweb_blank_stubs_year_first.xlsx, pxweb",
        "tables/years_in_headings.tsv, insikt-rankningslista",
        "recognition/places_of_fokus.csv, fokus-placeringar",
        "recognition/answers_with_change.csv, svenskt-naringsliv-ar",
        "recognition/grades_with_change.csv, svenskt-naringsliv-ar",
        "recognition/unemployment_with_change.csv, svenskt-naringsliv-ar",
        "recognition/ranking_like_counts.csv, svenskt-naringsliv-ar",
        "recognition/ranking_titled.csv, svenskt-naringsliv-ranking",
        "recognition/kolada_long_with_marks.csv, kolada-lang",
        "recognition/places_with_points.csv, fokus-2023",
        "recognition/insikt_two_years.csv, insikt-rankningslista",
        "tables/fokus_2023_one_row.csv, fokus-2023",
        "tables/insikt_two_years.csv, insikt-rankningslista",
        "tables/factors_over_years.csv, svenskt-naringsliv-faktorer-ar",
        "tables/factors_over_years_merged.xlsx, svenskt-naringsliv-faktorer-ar",
        "tables/factors_over_years_one_row.csv, svenskt-naringsliv-faktorer-ar",
        "tables/merged_municipalities.xlsx, svenskt-naringsliv-faktorer",
        "tables/report_of_one.csv, svenskt-naringsliv-kommun",
        "tables/report_of_one.xlsx, svenskt-naringsliv-kommun",
        "tables/report_of_one_insikt.csv, insikt-kommun",
        "tables/first_rows_faulty.csv, insikt-rankningslista",
        "tables/dos.csv, svenskt-naringsliv-ar",
        "tables/marked_values.csv, svenskt-naringsliv-ar",
    })
    void aFileOfAKnownShapeIsRecognised(String file, String layout) throws IOException {
        assertThat(recognise(file)).containsExactly(layout);
    }

    @ParameterizedTest
    @CsvSource({
        "tables/transposed_indicators.csv",
        "tables/genders_in_columns.csv",
        "tables/transposed.csv",
        "tables/without_header.csv",
    })
    void anUnknownShapeIsNot(String file) throws IOException {
        assertThat(recognise(file)).isEmpty();
    }

    @Test
    void placesOfNobodyAreOfTwoPublishersUntilTheSenderSaysOfWhich() throws IOException {
        String file = "recognition/places_of_nobody.csv";

        assertThat(recognise(file)).containsExactlyInAnyOrder("fokus-placeringar", "svenskt-naringsliv-ranking");
        assertThat(recognise(file, Optional.of("fokus.placering"))).containsExactly("fokus-placeringar");
        assertThat(recognise(file, Optional.of("svenskt-naringsliv.ranking")))
                .containsExactly("svenskt-naringsliv-ranking");
        assertThat(recognise(file, Optional.of("scb.folkmangd"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recognition/unknown_column.csv | svenskt-naringsliv-ar | '' | Medel riket | ''",
                "recognition/unknown_heading.csv | fokus-placeringar | '' | Poängsumma | ''",
                "recognition/heading_missing.csv | insikt-rankningslista | NKI totalt / NKI total / Totalt NKI | Nöjdhet | ''",
                "recognition/other_title.csv | fokus-placeringar | '' | '' | Medborgarnas nöjdhet"
            })
    void ofAnUnknownFileIsSaidWhichLayoutComesNearestAndWhatStandsInItsWay(
            String file, String layout, String missing, String unread, String title) throws IOException {
        List<String> given = found(file, Optional.empty()).problem().arguments();

        assertThat(given).startsWith("–", layout, missing, unread, title);
    }

    @Test
    void aFileThatHasNothingInCommonWithAnyLayoutHasNoNearestOne() throws IOException {
        assertThat(found("recognition/nothing_known.csv", Optional.empty()).nearest())
                .isEmpty();
    }

    @Test
    void ofSeveralFittingLayoutsAllAreNamed() throws IOException {
        assertThat(found("recognition/places_of_nobody.csv", Optional.empty())
                        .problem()
                        .arguments())
                .containsExactly("fokus-placeringar, svenskt-naringsliv-ranking");
    }

    private static List<String> recognise(String file) throws IOException {
        return recognise(file, Optional.empty());
    }

    private static List<String> recognise(String file, Optional<String> stated) throws IOException {
        return found(file, stated).fitting();
    }

    private static Recognition found(String file, Optional<String> stated) throws IOException {
        try (Workbook workbook = Tables.workbooks().open(Tables.file("/fixtures/" + file))) {
            return new LayoutRecognition(Tables.municipalities())
                    .recognise(
                            workbook,
                            Tables.stored(),
                            new LayoutRecognition.Known(Tables.indicators(), stated, Optional.empty(), Tables.TODAY));
        }
    }
}
