package se.malbild.local.sourcestub;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// Made-up figures: plausible by what a KPI's title says that it counts, and the same each time.
final class KoladaFormula {

    private static final int SMALL = 8_000;

    private KoladaFormula() {}

    /// True where there is no value: some small municipalities have too few answers, the pilots never. KPIs that Kolada
    /// does not have, N9 and four digits, have all values, so that they can be counted.
    static boolean isMissing(String kpi, String municipality, int year) {
        return !kpi.startsWith("N9")
                && !List.of("2083", "2462").contains(municipality)
                && KoladaUnit.population(municipality) < SMALL
                && Noise.of("missing", kpi, municipality, year) < 0.1;
    }

    /// @param gender `T`, `K` or `M`; a count is the sum of women and men
    static BigDecimal value(String kpi, String title, String municipality, int year, String gender) {
        String lower = title.toLowerCase(Locale.of("sv"));
        if (lower.contains("osäkerhetstal")) {
            return decimal(2 + 6 * Noise.of(kpi, municipality, year, gender));
        }
        if (lower.contains("förändring") && lower.contains("procent")) {
            return decimal(-2 + 4 * Noise.of(kpi, municipality, year, gender));
        }
        if (lower.contains("kr/inv")) {
            return decimal(level(kpi, municipality, year, gender, 45_000, 12_000));
        }
        if (lower.contains("(%)") || lower.contains("svarsfrekvens") || lower.contains("procent")) {
            return decimal(within(level(kpi, municipality, year, gender, 30 + 40 * Noise.of(kpi), 24)));
        }
        if (lower.contains("index")) {
            return decimal(within(level(kpi, municipality, year, gender, 70, 24)));
        }
        return lower.contains("antal")
                ? count(kpi, lower, municipality, year, gender)
                : decimal(within(level(kpi, municipality, year, gender, 50, 60)));
    }

    private static BigDecimal count(String kpi, String title, String municipality, int year, String gender) {
        long total = Math.round(KoladaUnit.population(municipality) * share(kpi, title, municipality, year));
        long women = Math.round(total * (0.47 + 0.04 * Noise.of("women", kpi, municipality)));
        return decimal(
                switch (gender) {
                    case "K" -> women;
                    case "M" -> total - women;
                    default -> total;
                });
    }

    // Of the population.
    private static double share(String kpi, String title, String municipality, int year) {
        double drift = (year - 2020) * (Noise.of("drift", municipality) - 0.5) * 0.02;
        if (title.contains("svar")) {
            return 0.002 + 0.006 * Noise.of(kpi, municipality, year);
        }
        if (title.contains("netto") || title.contains("förändring")) {
            return -0.01 + 0.02 * Noise.of(kpi, municipality, year);
        }
        if (title.contains("flyttade")) {
            return 0.03 + 0.03 * Noise.of(kpi, municipality, year);
        }
        if (title.contains("invånare totalt")) {
            return 1 + drift;
        }
        return 0.54 + 0.03 * Noise.of(kpi) + drift / 2;
    }

    // A level of the KPI, of the municipality in it, a slow trend, and a little of the year's own.
    private static double level(
            String kpi, String municipality, int year, String gender, double middle, double spread) {
        return middle
                + spread * (Noise.of(kpi, municipality) - 0.5)
                + spread * 0.02 * (year - 2020) * (Noise.of("trend", kpi, municipality) - 0.5)
                + spread * 0.2 * (Noise.of(kpi, municipality, year) - 0.5)
                + (gender.equals("T") ? 0 : spread * 0.1 * (Noise.of(kpi, municipality, gender) - 0.5));
    }

    private static double within(double share) {
        return Math.clamp(share, 0, 100);
    }

    // Kolada's numbers are floats, counts too.
    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
