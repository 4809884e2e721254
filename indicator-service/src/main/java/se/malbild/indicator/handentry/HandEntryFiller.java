package se.malbild.indicator.handentry;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.importrun.Findings;
import se.malbild.indicator.importrun.ImportBytes;
import se.malbild.indicator.importrun.ImportKind;
import se.malbild.indicator.importrun.ImportOrder;
import se.malbild.indicator.importrun.StageFiller;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.staging.Stage;
import se.malbild.kit.workbook.Place;

/// Stages figures that were written by hand, from the entry as it was kept.
@ApplicationScoped
class HandEntryFiller implements StageFiller {

    private final ImportBytes bytes;
    private final ObjectMapper json;

    @Inject
    HandEntryFiller(ImportBytes bytes, ObjectMapper json) {
        this.bytes = bytes;
        this.json = json;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.HAND_ENTRY;
    }

    @Override
    public void fill(UUID runId, ImportOrder order, IndicatorTable indicators, Stage stage, Findings findings)
            throws IOException {
        HandEntry entry;
        try (InputStream kept = bytes.open(runId)) {
            entry = json.readValue(kept, HandEntry.class);
        }
        stage.fill(rows -> {
            ReadingSink sink = findings.into(rows);
            for (int i = 0; i < entry.figures().size(); i++) {
                sink.accept(reading(entry.figures().get(i), i + 1));
            }
        });
    }

    /// @param number of the figure in the entry, from 1: its row
    private static Reading reading(HandWrittenFigure figure, int number) {
        return new Reading(
                figure.municipality(),
                figure.indicator(),
                figure.period(),
                figure.genderOrAll(),
                figure.statusOrValue(),
                figure.value(),
                false,
                new Place(number, 0));
    }
}
