package se.malbild.indicator.catalogue;

import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// What a reader of figures needs to know of their indicator.
///
/// @param code of the indicator
/// @param title its name
/// @param measurementUnit of its values
/// @param direction which way is better
/// @param dividedByGender whether women and men have figures of their own
/// @param valuesArePlaces whether the values are places that the publisher gives
/// @param publisher to be named as source
/// @param missingEditions periods whose edition never came
/// @param validFrom first period of the definition, when it has one
/// @param validTo last period of the definition, when it has one
/// @param replacedBy code of the next definition, when there is one
/// @param breaks across which periods are not comparable, the earliest first
public record IndicatorFacts(
        String code,
        Text title,
        String measurementUnit,
        Direction direction,
        boolean dividedByGender,
        boolean valuesArePlaces,
        String publisher,
        List<String> missingEditions,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String replacedBy,
        List<Break> breaks) {

    /// A break in what is measured or how.
    ///
    /// @param period the first on the new side
    public record Break(String period, Text reason) {

        static Break of(Tuple row) {
            return new Break(
                    row.get("period", String.class),
                    new Text(row.get("reason_swedish", String.class), row.get("reason_english", String.class)));
        }
    }

    static IndicatorFacts of(Tuple row, List<Break> breaks) {
        String missing = row.get("missing_editions", String.class);
        return new IndicatorFacts(
                row.get("code", String.class),
                new Text(row.get("title_swedish", String.class), row.get("title_english", String.class)),
                row.get("measurement_unit", String.class),
                Direction.valueOf(row.get("direction", String.class)),
                row.get("divided_by_gender", Boolean.class),
                row.get("values_are_places", Boolean.class),
                row.get("publisher", String.class),
                missing.isEmpty() ? List.of() : List.of(missing.split(" ", -1)),
                row.get("valid_from", String.class),
                row.get("valid_to", String.class),
                row.get("replaced_by", String.class),
                breaks);
    }
}
