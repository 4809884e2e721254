package se.malbild.indicator.source;

import java.time.LocalDate;
import java.util.Optional;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.layout.TableLayout;

/// What a reader is to look for.
///
/// @param layout the table's columns
/// @param indicators names of all indicators, and what figures they can have
/// @param statedIndicator of which indicator the figures are, where the sender has said so
/// @param statedEdition period of the edition, where the sender has said so
/// @param statedSheet name or number of the sheet, where the sender has chosen one
/// @param confinedTo the municipality whose rows alone may be read, when the importer is not national
/// @param today in Sweden; what lies far after it is implausible
public record ReadingTask(
        TableLayout layout,
        IndicatorTable indicators,
        Optional<String> statedIndicator,
        Optional<String> statedEdition,
        Optional<String> statedSheet,
        Optional<String> confinedTo,
        LocalDate today) {

    public boolean mayWrite(String municipalityId) {
        return confinedTo.map(municipalityId::equals).orElse(true);
    }

    /// What values an indicator can have; any, when it is not known.
    public Scale scale(String indicator) {
        return indicators.scale(indicator);
    }
}
