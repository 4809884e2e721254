package se.malbild.indicator.catalogue;

import jakarta.persistence.Tuple;
import java.util.List;
import se.malbild.kit.language.Text;

/// What a reader of figures needs to know of their indicator.
///
/// @param code of the indicator
/// @param title its name
/// @param measurementUnit of its values
/// @param direction which way is better
/// @param publisher to be named as source
/// @param missingEditions periods whose edition never came
public record IndicatorFacts(
        String code,
        Text title,
        String measurementUnit,
        Direction direction,
        String publisher,
        List<String> missingEditions) {

    static IndicatorFacts of(Tuple row) {
        String missing = row.get("missing_editions", String.class);
        return new IndicatorFacts(
                row.get("code", String.class),
                new Text(row.get("title_swedish", String.class), row.get("title_english", String.class)),
                row.get("measurement_unit", String.class),
                Direction.valueOf(row.get("direction", String.class)),
                row.get("publisher", String.class),
                missing.isEmpty() ? List.of() : List.of(missing.split(" ", -1)));
    }
}
