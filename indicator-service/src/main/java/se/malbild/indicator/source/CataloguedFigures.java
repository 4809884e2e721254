package se.malbild.indicator.source;

import java.io.IOException;
import java.util.List;
import se.malbild.indicator.catalogue.FigureRules;
import se.malbild.indicator.catalogue.FigureRules.Objection;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.source.ReadingProblem.Code;

/// Lets those figures through that there can be as the catalogue has it. A figure of a definition's other side, of an
/// edition that never came or of one gender where none is told apart is most likely another indicator's.
///
/// @param indicators what is known of them
/// @param sink takes what can be, and what is refused
public record CataloguedFigures(IndicatorTable indicators, ReadingSink sink) implements ReadingSink {

    @Override
    public void accept(Reading reading) throws IOException {
        FigureRules rules = indicators.rules(reading.indicator());
        List<Objection> objections = rules.objections(reading.period(), reading.gender() != Gender.T);
        if (objections.isEmpty()) {
            sink.accept(reading);
            return;
        }
        switch (objections.getFirst()) {
            case NEVER_PUBLISHED -> reject(Code.EDITION_NEVER_PUBLISHED, reading, reading.period());
            case OUTSIDE_DEFINITION -> reject(Code.OUTSIDE_DEFINITION, reading, rules.validity());
            case NOT_DIVIDED_BY_GENDER ->
                reject(Code.NOT_DIVIDED_BY_GENDER, reading, reading.gender().name());
        }
    }

    @Override
    public void reject(ReadingProblem problem) {
        sink.reject(problem);
    }

    @Override
    public void noteSheet(ReadSheet sheet) {
        sink.noteSheet(sheet);
    }

    @Override
    public void ignoreRow() {
        sink.ignoreRow();
    }

    private void reject(Code code, Reading reading, String argument) {
        String found = reading.value() == null
                ? reading.status().name()
                : reading.value().toPlainString();
        sink.reject(new ReadingProblem(code, reading.place(), found, List.of(reading.indicator(), argument)));
    }
}
