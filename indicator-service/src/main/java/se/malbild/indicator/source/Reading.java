package se.malbild.indicator.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.kit.workbook.Place;

/// One figure as it was read.
///
/// @param municipalityId code of the municipality
/// @param indicator code of the indicator
/// @param period year or quarter
/// @param gender whom it is about
/// @param status whether there is a value
/// @param value with the scale as printed; null unless the status is `VALUE`
/// @param fillsGap true when it is kept only where nothing is known
/// @param place where it stood
/// @param endsValue true when it is kept only where a value is known: that there is none is no news elsewhere
public record Reading(
        String municipalityId,
        String indicator,
        String period,
        Gender gender,
        ObservationStatus status,
        @Nullable BigDecimal value,
        boolean fillsGap,
        Place place,
        boolean endsValue) {

    /// A reading that is kept whether or not a value is known.
    public Reading(
            String municipalityId,
            String indicator,
            String period,
            Gender gender,
            ObservationStatus status,
            @Nullable BigDecimal value,
            boolean fillsGap,
            Place place) {
        this(municipalityId, indicator, period, gender, status, value, fillsGap, place, false);
    }

    /// That there is no value, which is kept only where one is known.
    public static Reading endingValue(
            String municipalityId,
            String indicator,
            String period,
            Gender gender,
            ObservationStatus status,
            Place place) {
        return new Reading(municipalityId, indicator, period, gender, status, null, false, place, true);
    }
}
