package se.malbild.indicator.fetch;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Lets those figures through that were ordered and can be. A source can answer with anything, whatever was asked.
final class OrderedFigures implements ReadingSink {

    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?");

    private final SourceOrder order;
    private final Set<String> wanted;
    private final Set<String> of;
    private final IndicatorTable indicators;
    private final MunicipalityRegister municipalities;
    private final ReadingSink sink;
    private long count;

    OrderedFigures(
            SourceOrder order, IndicatorTable indicators, MunicipalityRegister municipalities, ReadingSink sink) {
        this.order = order;
        this.wanted = Set.copyOf(order.indicators());
        this.of = Set.copyOf(order.municipalities());
        this.indicators = indicators;
        this.municipalities = municipalities;
        this.sink = sink;
    }

    @Override
    public void accept(Reading reading) throws IOException {
        count++;
        if (!wanted.contains(reading.indicator())) {
            reject(Code.UNKNOWN_INDICATOR, reading, reading.indicator(), List.of());
        } else if (!municipalities.knows(reading.municipalityId())) {
            reject(Code.UNKNOWN_MUNICIPALITY, reading, reading.municipalityId(), List.of());
        } else if (!PERIOD.matcher(reading.period()).matches()) {
            reject(Code.NOT_A_PERIOD, reading, reading.period(), List.of());
        } else if (isOutside(reading)) {
            sink.ignoreRow();
        } else if (!isOnScale(reading)) {
            Scale scale = indicators.scale(reading.indicator());
            reject(
                    Code.OFF_SCALE,
                    reading,
                    String.valueOf(reading.value()),
                    List.of(reading.indicator(), scale.toString()));
        } else {
            sink.accept(reading);
        }
    }

    @Override
    public void reject(ReadingProblem problem) {
        sink.reject(problem);
    }

    @Override
    public void ignoreRow() {
        sink.ignoreRow();
    }

    /// Figures that were read, those included that were refused.
    long count() {
        return count;
    }

    private boolean isOutside(Reading reading) {
        int year = Integer.parseInt(reading.period().substring(0, 4));
        return year < order.fromYear()
                || year > order.toYear()
                || (!of.isEmpty() && !of.contains(reading.municipalityId()));
    }

    private boolean isOnScale(Reading reading) {
        return reading.value() == null || indicators.scale(reading.indicator()).holds(reading.value());
    }

    private void reject(Code code, Reading reading, String found, List<String> arguments) {
        sink.reject(new ReadingProblem(code, reading.place(), found, arguments));
    }
}
