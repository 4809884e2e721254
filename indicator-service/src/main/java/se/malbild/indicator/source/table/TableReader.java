package se.malbild.indicator.source.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.Place;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.SourceFile;
import se.malbild.indicator.source.SourceReader;

/// Reads tables with one row for each municipality.
@ApplicationScoped
class TableReader implements SourceReader {

    private static final int WIDEST = 2_000;

    private final MunicipalityCell municipalities;

    @Inject
    TableReader(MunicipalityCell municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public boolean supports(SourceFile file) {
        return file.mediaType().startsWith("text/") || file.mediaType().startsWith("application/octet-stream");
    }

    @Override
    public void read(SourceFile file, ReadingTask task, ReadingSink sink) throws IOException {
        try {
            Rows rows = new Rows(task, sink);
            DelimitedText.of(file).forEach(rows::take);
            rows.end();
        } catch (NotATable e) {
            sink.reject(ReadingProblem.ofFile(Code.NOT_A_TABLE));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The rows of one table, taken one by one: titles, the header, then the municipalities.
    private final class Rows {

        private final ReadingTask task;
        private final ReadingSink sink;
        private @Nullable TableHeader header;

        Rows(ReadingTask task, ReadingSink sink) {
            this.task = task;
            this.sink = sink;
        }

        void take(TableRow row) {
            if (row.width() > WIDEST) {
                sink.reject(new ReadingProblem(
                        Code.TOO_MANY_COLUMNS, new Place(row.number(), 0), "", List.of(Integer.toString(WIDEST))));
            } else if (header != null) {
                takeMunicipality(row, header);
            } else if (TableHeader.isHeader(row, task.layout())) {
                header = TableHeader.of(row, task.layout());
                header.problems().forEach(sink::reject);
            }
        }

        void end() {
            if (header == null) {
                sink.reject(ReadingProblem.ofFile(
                        Code.HEADER_NOT_FOUND, task.layout().municipalityHeader()));
            }
        }

        private void takeMunicipality(TableRow row, TableHeader columns) {
            String cell = row.text(columns.municipalityColumn());
            if (!columns.problems().isEmpty() || cell.isEmpty()) {
                return;
            }
            if (municipalities.isOfOther(cell)) {
                sink.ignoreRow();
                return;
            }
            Place place = new Place(row.number(), columns.municipalityColumn() + 1);
            Optional<String> municipality = municipalities.id(cell);
            if (municipality.isEmpty()) {
                sink.reject(new ReadingProblem(Code.UNKNOWN_MUNICIPALITY, place, cell, List.of()));
            } else if (!task.mayWrite(municipality.get())) {
                sink.reject(new ReadingProblem(Code.MUNICIPALITY_NOT_YOURS, place, cell, List.of()));
            } else {
                takeFigures(row, columns, municipality.get());
            }
        }

        private void takeFigures(TableRow row, TableHeader columns, String municipality) {
            List<Reading> readings = new ArrayList<>();
            for (TableHeader.FigureColumn column : columns.figures()) {
                figure(row, column, municipality).ifPresent(readings::add);
            }
            List<ReadingProblem> shifted = SumCheck.problems(task.layout().sums(), readings);
            if (shifted.isEmpty()) {
                readings.forEach(this::keep);
            } else {
                // A sum that does not add up says that columns may be shifted: no figure of the row can be trusted.
                shifted.forEach(sink::reject);
            }
        }

        private Optional<Reading> figure(TableRow row, TableHeader.FigureColumn column, String municipality) {
            String text = row.text(column.index());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Place place = new Place(row.number(), column.index() + 1);
            Optional<CellValue> value = CellValue.of(text);
            if (value.isEmpty()) {
                sink.reject(new ReadingProblem(Code.NOT_A_NUMBER, place, text, List.of()));
            }
            return value.map(cell -> new Reading(
                    municipality,
                    column.indicator(),
                    column.period(),
                    Gender.T,
                    cell.status(),
                    cell.value(),
                    column.fillsGap(),
                    place));
        }

        private void keep(Reading reading) {
            if (!task.isOnScale(reading)) {
                String scale = task.scale(reading.indicator()).toString();
                sink.reject(new ReadingProblem(
                        Code.OFF_SCALE,
                        reading.place(),
                        String.valueOf(reading.value()),
                        List.of(reading.indicator(), scale)));
                return;
            }
            try {
                sink.accept(reading);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
