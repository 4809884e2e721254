package se.malbild.indicator.source.scb;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.web.Excerpt;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.kit.workbook.Place;

/// Reads the figures of answers, one for each municipality and year.
///
/// @param indicators what figures they can have
/// @param sink takes them
record ScbReading(IndicatorTable indicators, ReadingSink sink) {

    private static final Set<String> KNOWN = Set.of(Question.REGION, Question.TIME);

    /// @param body of the question
    void read(KeptAnswer kept, String body) throws IOException {
        try {
            read(kept, ScbAnswers.cube(kept.answer(), Question.of(body)));
        } catch (SourceFailure e) {
            sink.reject(notRead(kept, e));
        }
    }

    /// The problem of an answer that was kept and turns out to be none.
    static ReadingProblem notRead(KeptAnswer kept, SourceFailure failure) {
        return new ReadingProblem(
                Code.ANSWER_NOT_READ,
                new Place(kept.number(), 0),
                "",
                List.of(kept.portion(), Excerpt.of(failure.arguments().getLast())));
    }

    private void read(KeptAnswer kept, Cube cube) throws IOException {
        PortionKey key = PortionKey.parse(kept.portion());
        List<String> municipalities = cube.codes(Question.REGION);
        List<String> years = cube.codes(Question.TIME);
        int number = 0;
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            for (int year = 0; year < years.size(); year++) {
                number++;
                int[] cells = cube.positions(Question.REGION, municipality, Question.TIME, year);
                FigureSum sum = FigureSum.of(cube, cells, KNOWN);
                add(key, municipalities.get(municipality), years.get(year), sum, new Place(kept.number(), number));
            }
        }
    }

    private void add(PortionKey key, String municipality, String year, FigureSum sum, Place place) throws IOException {
        Scale scale = indicators.scale(key.indicator());
        BigDecimal value = sum.value();
        if (sum.strange() != null) {
            sink.reject(new ReadingProblem(
                    Code.CELL_NOT_UNDERSTOOD,
                    place,
                    sum.found(),
                    List.of(municipality + ", " + year + (sum.strange().isEmpty() ? "" : ", " + sum.strange()))));
        } else if (value != null && !scale.holds(value)) {
            sink.reject(new ReadingProblem(
                    Code.OFF_SCALE, place, value.toPlainString(), List.of(key.indicator(), scale.toString())));
        } else {
            // A publisher who takes a figure back marks its cell. One that is merely not there may be lost on its way,
            // and a known figure is not given up for that.
            sink.accept(new Reading(
                    municipality, key.indicator(), year, key.gender(), sum.status(), value, sum.unsaid(), place));
        }
    }
}
