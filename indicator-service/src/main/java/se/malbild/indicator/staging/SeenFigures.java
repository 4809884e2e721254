package se.malbild.indicator.staging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.Reading;

/// Which figures have been read, in little memory: a bit for each municipality and gender of each indicator and period.
/// Almost no file repeats a figure, so almost none need be searched for repetitions.
final class SeenFigures {

    private static final int GENDERS = 3;
    private static final int CODES = 10_000;
    private static final int MOST_PERIODS = 100_000;

    private final Map<String, Map<String, long[]>> bits = new HashMap<>();
    private final short[] placeOfCode = new short[CODES];
    private short places;
    private int periods;
    private boolean repeats;
    private String newestPeriod = "";

    // Neighbours in a file are mostly of one indicator, and often of one period.
    private String lastIndicator = "";
    private Map<String, long[]> ofLastIndicator = Map.of();

    void add(Reading reading) {
        if (reading.period().compareTo(newestPeriod) > 0) {
            newestPeriod = reading.period();
        }
        if (repeats) {
            // The names of the indicators are still wanted.
            bits.computeIfAbsent(reading.indicator(), indicator -> new HashMap<>());
            return;
        }
        Map<String, long[]> ofIndicator = of(reading.indicator());
        long[] ofPeriod = ofIndicator.get(reading.period());
        int bit = place(reading.municipalityId()) * GENDERS + gender(reading);
        int word = bit >> 6;
        if (ofPeriod == null || ofPeriod.length <= word) {
            ofPeriod = grown(ofPeriod, word);
            ofIndicator.put(reading.period(), ofPeriod);
        }
        long mask = 1L << bit;
        // So many periods are beyond any real table: then the database looks for repetitions.
        repeats = (ofPeriod[word] & mask) != 0 || periods > MOST_PERIODS;
        ofPeriod[word] |= mask;
    }

    private Map<String, long[]> of(String indicator) {
        if (!indicator.equals(lastIndicator)) {
            ofLastIndicator = bits.computeIfAbsent(indicator, code -> new HashMap<>());
            lastIndicator = indicator;
        }
        return ofLastIndicator;
    }

    /// True when a figure has been read twice, or may have been.
    boolean mayRepeat() {
        return repeats;
    }

    /// The codes of all indicators that have been read, in order.
    Set<String> indicators() {
        return new TreeSet<>(bits.keySet());
    }

    /// The newest period that has been read; empty when nothing has.
    String newestPeriod() {
        return newestPeriod;
    }

    private long[] grown(long @Nullable [] known, int word) {
        if (known == null) {
            periods++;
            return new long[word + 1];
        }
        return Arrays.copyOf(known, Math.max(word + 1, known.length + 2));
    }

    private static int gender(Reading reading) {
        return switch (reading.gender()) {
            case T -> 0;
            case K -> 1;
            case M -> 2;
        };
    }

    private int place(String municipalityId) {
        int code = Integer.parseInt(municipalityId);
        if (placeOfCode[code] == 0) {
            places++;
            placeOfCode[code] = places;
        }
        return placeOfCode[code] - 1;
    }
}
