package se.malbild.indicator.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.source.Periods;
import se.malbild.kit.text.PlainText;

/// What is written of an indicator: the form of POST and PUT.
public record IndicatorRequest(
        @Schema(
                required = true,
                description =
                        "Läsbar kod: en källas kod, punkt och ett namn. Kan inte ändras. / Readable code: that of a source, a dot and a name. Cannot be changed.")
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "[a-z][a-z0-9-]*\\.[a-z0-9-]+")
        String code,

        @Schema(required = true, description = "Källans kod. / Code of the source.") @NotNull @Size(max = 100)
        String source,

        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String titleSwedish,

        @Schema(required = true) @NotBlank @Size(max = 300) @PlainText
        String titleEnglish,

        @Size(max = 4_000) @PlainText @Nullable String descriptionSwedish,
        @Size(max = 4_000) @PlainText @Nullable String descriptionEnglish,

        @Schema(required = true, description = "Enhet, till exempel poäng. / Unit of the values.")
        @NotBlank
        @Size(max = 50)
        @PlainText
        String measurementUnit,

        @Schema(required = true) @NotNull Direction direction,

        @Schema(description = "Minsta möjliga värde. / Least possible value.")
        @Digits(integer = 12, fraction = 6)
        @Nullable
        BigDecimal scaleMinimum,

        @Schema(description = "Största möjliga värde. / Greatest possible value.")
        @Digits(integer = 12, fraction = 6)
        @Nullable
        BigDecimal scaleMaximum,

        @Schema(description = "Delas upp på kvinnor och män; utelämnat: nej. / Divided by gender; left out: it is not.")
        Boolean dividedByGender,

        @Schema(
                description =
                        "Bara hela tal, som en placering eller ett antal; utelämnat: nej. / Whole numbers alone, as a place or a count; left out: no.")
        Boolean wholeNumbers,

        @Schema(
                description =
                        "Värdena är utgivarens placeringar, 1–290: i jämförelser är placeringen rangen. Utelämnat: nej. / The values are places that the publisher gives, 1–290: comparisons take the place for the rank. Left out: no.")
        Boolean valuesArePlaces,

        @Schema(description = "Nyckeltalets id i Kolada, till exempel U07453. / Its id at Kolada.")
        @Pattern(regexp = KOLADA_ID)
        @Nullable
        String koladaId,

        @Schema(
                description =
                        "Minsta antal svar som utgivaren kräver för att lämna ett värde. / The least number of answers for which the publisher gives a figure.")
        @Positive
        @Max(1_000_000)
        @Nullable
        Integer minimumAnswers,

        @Schema(description = "Indikatorn som är dess felmarginal. / The indicator that is its margin of error.")
        @Size(max = 100)
        @Nullable
        String marginIndicator,

        @Schema(description = "Indikatorn som är dess antal svar. / The indicator that is its number of answers.")
        @Size(max = 100)
        @Nullable
        String respondentsIndicator,

        @Schema(
                description =
                        "Den läsare vars värden gäller: kolada, scb eller en layouts kod. Andra stämmer bara av. Utelämnat: alla gäller. / The reader whose values count: kolada, scb or the code of a layout. Others only cross-check. Left out: all count.")
        @Size(max = 100)
        @Pattern(regexp = "[a-z][a-z0-9-]*")
        @Nullable
        String authoritativeReader,

        @Schema(
                description =
                        "Vem som anges som källa i stället för källans utgivare; krävs för det som beräknas. / Who is named instead of the source's publisher; needed for what is calculated.")
        @Size(max = 200)
        @PlainText
        @Nullable
        String publisherOverride,

        @Schema(description = "Första perioden som definitionen har. / The first period of the definition.")
        @Pattern(regexp = Periods.PATTERN)
        @Nullable
        String validFrom,

        @Schema(description = "Sista perioden som definitionen har. / The last period of the definition.")
        @Pattern(regexp = Periods.PATTERN)
        @Nullable
        String validTo,

        @Schema(description = "Indikatorn som är nästa definition. / The indicator that is the next definition.")
        @Size(max = 100)
        @Nullable
        String replacedBy,

        @Schema(description = "Varför den har ersatts eller upphört. / Why it was replaced or ended.")
        @Size(max = 1_000)
        @PlainText
        @Nullable
        String replacementReasonSwedish,

        @Size(max = 1_000) @PlainText @Nullable String replacementReasonEnglish,

        @Schema(description = "Brott i tidsserien. / Breaks of the series.") @Size(max = 50)
        List<@NotNull @Valid SeriesBreak> breaks,

        @Schema(description = "Hur den beräknas, om den gör det. / How it is calculated, if it is.") @Valid @Nullable
        Calculation derivation) {

    static final String KOLADA_ID = "[A-Z][0-9]{5}";

    // Jackson gives null for what is left out. Kolada's own ids can carry blanks.
    public IndicatorRequest {
        dividedByGender = dividedByGender != null && dividedByGender;
        wholeNumbers = wholeNumbers != null && wholeNumbers;
        valuesArePlaces = valuesArePlaces != null && valuesArePlaces;
        koladaId = koladaId == null ? null : koladaId.strip();
        breaks = breaks == null ? List.of() : inOrder(breaks);
    }

    // What is wrong in the list is said by its constraints.
    private static List<SeriesBreak> inOrder(List<SeriesBreak> breaks) {
        return breaks.stream()
                .sorted(Comparator.nullsLast(
                        Comparator.comparing(SeriesBreak::period, Comparator.nullsLast(Comparator.naturalOrder()))))
                .toList();
    }
}
