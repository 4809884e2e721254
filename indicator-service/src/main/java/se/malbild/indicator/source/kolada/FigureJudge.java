package se.malbild.indicator.source.kolada;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.kolada.KoladaRow.Cell;
import se.malbild.indicator.source.kolada.KoladaRow.Written;
import se.malbild.indicator.source.web.Excerpt;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.kit.workbook.Place;

/// Makes readings of the figures in answers. Nothing in an answer is trusted: what was not asked for, or is no figure,
/// is refused by itself.
final class FigureJudge {

    private final Asked asked;
    private final IndicatorTable indicators;
    private final ReadingSink sink;

    /// @param sink holds figures against the catalogue
    FigureJudge(Asked asked, IndicatorTable indicators, ReadingSink sink) {
        this.asked = asked;
        this.indicators = indicators;
        this.sink = sink;
    }

    /// Reads a page. Of one that is cut off, nothing.
    void read(KeptAnswer kept) throws IOException {
        try {
            var _ = PageHead.of(kept.answer());
        } catch (DamagedPage damaged) {
            reject(Code.ANSWER_DAMAGED, new Place(kept.number(), 0), String.valueOf(damaged.getMessage()));
            return;
        }
        try (JsonParser in = PageHead.JSON.createParser(kept.answer().open())) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                boolean values = in.currentName().equals("values");
                in.nextToken();
                if (values) {
                    rows(in, kept.number());
                } else {
                    in.skipChildren();
                }
            }
        }
    }

    private void rows(JsonParser in, int answer) throws IOException {
        int figures = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            KoladaRow row = KoladaRow.of(in);
            judge(row, answer, figures + 1);
            figures += Math.max(1, row.cells().size());
        }
    }

    private void judge(KoladaRow row, int answer, int first) throws IOException {
        Place place = new Place(answer, first);
        if (!row.isComplete()) {
            reject(Code.FIGURE_MISSHAPED, place, row.shown());
            return;
        }
        String unit = row.unit().id();
        String indicator = asked.indicators().get(row.kpi().id());
        if (asked.isPassedOver(unit)) {
            sink.ignoreRow();
        } else if (indicator == null) {
            reject(Code.KPI_NOT_ASKED_FOR, place, row.kpi().id());
        } else if (!asked.isWanted(unit)) {
            reject(Code.MUNICIPALITY_NOT_ASKED_FOR, place, unit);
        } else if (row.period().kind() != JsonToken.VALUE_NUMBER_INT) {
            reject(Code.YEAR_NOT_A_NUMBER, place, row.period().text());
        } else if (!isAskedYear(row.period().text())) {
            reject(Code.PERIOD_NOT_ASKED_FOR, place, row.period().text(), asked.fromYear() + "–" + asked.toYear());
        } else {
            for (int at = 0; at < row.cells().size(); at++) {
                Place own = new Place(answer, first + at);
                Reading reading = reading(row, row.cells().get(at), indicator, own);
                if (reading != null) {
                    sink.accept(reading);
                }
            }
        }
    }

    private boolean isAskedYear(String year) {
        return year.length() == 4
                && Integer.parseInt(year) >= asked.fromYear()
                && Integer.parseInt(year) <= asked.toYear();
    }

    private @Nullable Reading reading(KoladaRow row, Cell cell, String indicator, Place place) {
        if (!cell.isObject()) {
            reject(Code.FIGURE_MISSHAPED, place, cell.value().text());
            return null;
        }
        Gender gender = gender(cell.gender());
        if (gender == null) {
            reject(Code.NOT_A_GENDER, place, cell.gender().text());
            return null;
        }
        String municipality = row.unit().id();
        String period = row.period().text();
        if (cell.deleted() || cell.value().kind() == JsonToken.VALUE_NULL) {
            ObservationStatus why = cell.deleted() ? ObservationStatus.WITHDRAWN : ObservationStatus.NOT_AVAILABLE;
            return canBe(indicator, period, gender)
                    ? Reading.endingValue(municipality, indicator, period, gender, why, place)
                    : null;
        }
        BigDecimal value = value(cell.value(), indicator, place);
        return value == null
                ? null
                : new Reading(municipality, indicator, period, gender, ObservationStatus.VALUE, value, false, place);
    }

    // That there is none of what cannot be is no news: a row of nulls stands for each year before a definition.
    private boolean canBe(String indicator, String period, Gender gender) {
        return indicators
                .rules(indicator)
                .objections(period, gender != Gender.T)
                .isEmpty();
    }

    private @Nullable BigDecimal value(Written written, String indicator, Place place) {
        if (written.kind() != JsonToken.VALUE_NUMBER_INT && written.kind() != JsonToken.VALUE_NUMBER_FLOAT) {
            reject(Code.VALUE_NOT_A_NUMBER, place, written.text());
            return null;
        }
        Scale scale = indicators.scale(indicator);
        Optional<BigDecimal> number = KoladaNumber.of(written.text(), scale);
        if (number.isEmpty()) {
            reject(Code.NUMBER_UNREASONABLE, place, written.text());
        } else if (!scale.holds(number.get())) {
            reject(Code.OFF_SCALE, place, written.text(), indicator, scale.toString());
        } else {
            return number.get();
        }
        return null;
    }

    private static @Nullable Gender gender(Written written) {
        return switch (written.kind() == JsonToken.VALUE_STRING ? written.text() : "") {
            case "T" -> Gender.T;
            case "K" -> Gender.K;
            case "M" -> Gender.M;
            default -> null;
        };
    }

    private void reject(Code code, Place place, String found, String... arguments) {
        sink.reject(new ReadingProblem(code, place, Excerpt.of(found), List.of(arguments)));
    }
}
