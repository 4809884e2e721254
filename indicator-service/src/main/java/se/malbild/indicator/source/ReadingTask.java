package se.malbild.indicator.source;

import java.util.Map;
import java.util.Optional;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.catalogue.TableLayout;

/// What a reader is to look for.
///
/// @param layout the table's columns
/// @param scales what values each indicator can have, by code
/// @param confinedTo the municipality whose rows alone may be read, when the importer is not national
public record ReadingTask(TableLayout layout, Map<String, Scale> scales, Optional<String> confinedTo) {

    public boolean mayWrite(String municipalityId) {
        return confinedTo.map(municipalityId::equals).orElse(true);
    }

    public boolean isOnScale(Reading reading) {
        Scale scale = scales.get(reading.indicator());
        return reading.value() == null || scale == null || scale.holds(reading.value());
    }
}
