package se.malbild.indicator.series;

import jakarta.persistence.Tuple;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationResponse;

/// What tells a series from the others.
record SeriesKey(String municipality, String indicator, Gender gender) {

    static SeriesKey of(Tuple row) {
        return new SeriesKey(
                row.get("municipality_id", String.class),
                row.get("indicator_code", String.class),
                Gender.valueOf(row.get("gender", String.class)));
    }

    static SeriesKey of(ObservationResponse figure) {
        return new SeriesKey(figure.municipality(), figure.indicator(), figure.gender());
    }
}
