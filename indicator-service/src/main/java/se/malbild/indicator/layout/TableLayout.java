package se.malbild.indicator.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;

/// Where a table says what its figures are about. A figure has four coordinates: municipality, indicator, period and
/// gender; each stands in a column, in headings, in a title, or holds for the whole table.
///
/// Headings are compared without regard to case, spacing, kinds of hyphens, markup and footnote marks.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "TableLayout",
        description =
                "Hur en tabell ska läsas: var kommun, indikator, period, kön och värden står. / How a table is to be read: where municipality, indicator, period, gender and figures stand.")
public record TableLayout(
        @Schema(
                description =
                        "Bladets namn; utan det läses det första synliga blad som har rubrikraden. / Name of the sheet; without it the first visible sheet with the header is read.")
        @Nullable
        String sheet,

        @Schema(
                description =
                        "Rubrikradens nummer från 1; 0 om ingen finns; utan det hittas den genom sina rubriker. / Number of the header row; 0 when there is none; without it the header is found by its headings.")
        @Nullable
        Integer headerRow,

        @Schema(
                description =
                        "Hur många rader rubriken har, 1–3; utan det så många som behövs. / How many rows the header has; without it as many as needed.")
        @Nullable
        Integer headerRows,

        @Schema(required = true) List<LayoutColumn> columns,

        @Schema(description = "Det som hela tabellen handlar om. / What the whole table is about.") @Nullable
        LayoutFixed fixed,

        @Schema(
                description =
                        "Var utgåvans period står; utan det i rubriken om det behövs. / Where the period of the edition stands; without it in the header when it is needed.")
        @Nullable
        EditionPlace edition,

        @Schema(
                description =
                        "Läggs till året i rubriken eller titeln: -1 när namnet är publiceringsårets. / Added to the year of header or title.")
        Integer editionOffset,

        @Schema(
                description =
                        "Den första utgåva som layouten gäller för. / The first edition that the layout holds for.")
        @Nullable
        String firstEdition,

        @Schema(description = "Den sista utgåva som layouten gäller för. / The last edition that the layout holds for.")
        @Nullable
        String lastEdition,

        @Schema(
                description =
                        "Värden för indikatorer som katalogen inte har: refuse gör problem av dem. Förval REFUSE. / Figures of indicators that the catalogue lacks. Default REFUSE.")
        OtherIndicators otherIndicators,

        @Schema(
                description =
                        "Indikatorer under de namn som filen ger dem, utöver katalogens egna namn. / Indicators by the names that the file gives them, beside the catalogue's own.")
        Map<String, String> indicators,

        @Schema(description = "Bara rader med dessa värden läses. / Only rows of these values are read.")
        List<LayoutKeep> keep,

        @Schema(
                description =
                        "Decimaltecknet; utan det det som filen visar. / The decimal mark; without it what the file shows.")
        @Nullable
        DecimalMark decimal,

        @Schema(
                description =
                        "Vad ett ensamt streck betyder. Förval NOT_AVAILABLE. / What a lone dash means. Default NOT_AVAILABLE.")
        Dash dash,

        @Schema(
                description =
                        "Vad värden för tidigare perioder än utgåvans får göra. Förval FILL_GAPS. / What figures of periods before the edition's may do. Default FILL_GAPS.")
        EarlierPeriods earlierPeriods,

        @Schema(description = "Det som saknas i filen är tillbakadraget. / What is absent from the file was withdrawn.")
        Boolean complete,

        @Schema(
                description =
                        "Summor som visar om kolumner är förskjutna. / Totals that show whether columns are shifted.")
        List<LayoutSum> sums,

        @Schema(
                description =
                        "TITLE när filen gäller en enda kommun som bara titeln eller bladets namn säger. / TITLE when the file is of one municipality that a title or the name of the sheet alone says.")
        @Nullable
        MunicipalityPlace municipality,

        @Schema(
                description =
                        "Märken efter tal, till exempel *, som inte ändrar vad talet gäller; andra läses bara om en fotnot förklarar dem. / Marks after numbers, such as *, that do not change what they are of; others are read only when a footnote explains them.")
        List<String> marks) {

    public TableLayout {
        columns = orEmpty(columns);
        editionOffset = editionOffset == null ? Integer.valueOf(0) : editionOffset;
        otherIndicators = otherIndicators == null ? OtherIndicators.REFUSE : otherIndicators;
        indicators = indicators == null ? Map.of() : Map.copyOf(indicators);
        keep = orEmpty(keep);
        dash = dash == null ? Dash.NOT_AVAILABLE : dash;
        earlierPeriods = earlierPeriods == null ? EarlierPeriods.FILL_GAPS : earlierPeriods;
        complete = Boolean.TRUE.equals(complete);
        sums = orEmpty(sums);
        marks = orEmpty(marks);
    }

    /// A layout of these columns and nothing else said.
    public static TableLayout of(List<LayoutColumn> columns) {
        return new TableLayout(
                null,
                null,
                null,
                columns,
                null,
                null,
                0,
                null,
                null,
                OtherIndicators.REFUSE,
                Map.of(),
                List.of(),
                null,
                Dash.NOT_AVAILABLE,
                EarlierPeriods.FILL_GAPS,
                false,
                List.of(),
                null,
                List.of());
    }

    /// The same with these names for indicators.
    public TableLayout withIndicators(Map<String, String> names) {
        return new TableLayout(
                sheet,
                headerRow,
                headerRows,
                columns,
                fixed,
                edition,
                editionOffset,
                firstEdition,
                lastEdition,
                otherIndicators,
                names,
                keep,
                decimal,
                dash,
                earlierPeriods,
                complete,
                sums,
                municipality,
                marks);
    }

    /// True when the layout holds for the edition of that period.
    public boolean holdsFor(String period) {
        return (firstEdition == null || period.compareTo(firstEdition) >= 0)
                && (lastEdition == null || period.startsWith(lastEdition) || period.compareTo(lastEdition) <= 0);
    }

    public Optional<String> fixedIndicator() {
        return Optional.ofNullable(fixed).map(LayoutFixed::indicator);
    }

    public Optional<String> fixedPeriod() {
        return Optional.ofNullable(fixed).map(LayoutFixed::period);
    }

    public Optional<Gender> fixedGender() {
        return Optional.ofNullable(fixed).map(LayoutFixed::gender);
    }

    public Optional<String> fixedMunicipality() {
        return Optional.ofNullable(fixed).map(LayoutFixed::municipality);
    }

    /// True when a title says of which municipality all figures are.
    public boolean hasTitledMunicipality() {
        return municipality == MunicipalityPlace.TITLE;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
