package se.malbild.local.benchmark;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/// What figures can be asked for, chosen by chance that comes out the same in every run. Only one thread may ask.
///
/// @param municipalities their codes
/// @param indicators their codes
/// @param periods the years, the first one first
/// @param chance picks
record FigureTargets(
        List<String> municipalities, List<String> indicators, List<String> periods, SplittableRandom chance) {

    private static final long SEED = 290_2026;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /// By then the figures of a year have come, whatever their source.
    private static final int YEARS_UNTIL_KNOWN = 2;

    private static final int COMPARED_YEARS = 10;

    static FigureTargets read(Database database) throws SQLException {
        String municipalities =
                "SELECT DISTINCT municipality_id FROM observation WHERE indicator_code = (SELECT min(indicator_code) FROM observation) ORDER BY 1";
        String periods =
                "SELECT DISTINCT period FROM observation WHERE indicator_code = (SELECT min(indicator_code) FROM observation) ORDER BY 1";
        return new FigureTargets(
                database.rows(municipalities, row -> row.getString(1)),
                database.rows(
                        "SELECT code FROM indicator WHERE code LIKE 'source%' ORDER BY code", row -> row.getString(1)),
                database.rows(periods, row -> row.getString(1)),
                new SplittableRandom(SEED));
    }

    /// What one request is about.
    ///
    /// @param municipality SCB code
    /// @param indicator code
    /// @param period a year
    /// @param firstPeriod the first year that there are figures of
    /// @param tenYears the first and the last of ten years
    /// @param day one by which the figures of the first year had come
    /// @param page 1 or 2
    record Target(
            String municipality,
            String indicator,
            String period,
            String firstPeriod,
            List<String> tenYears,
            LocalDate day,
            int page) {

        /// Puts itself into a text with names in braces.
        String in(String text) {
            return text.replace("{municipality}", municipality)
                    .replace("{indicator}", indicator)
                    .replace("{period}", period)
                    .replace("{firstPeriod}", firstPeriod)
                    .replace("{tenYearsFrom}", tenYears.getFirst())
                    .replace("{tenYearsTo}", tenYears.getLast())
                    .replace("{day}", day.toString())
                    .replace("{page}", Integer.toString(page));
        }
    }

    /// The next question, of a scenario that chance picks.
    ///
    /// @param resources where the service has them
    Question next(String resources, List<Scenario> scenarios) {
        Scenario scenario = oneOf(scenarios);
        Target target = target();
        HttpRequest request = HttpRequest.newBuilder(URI.create(resources + target.in(scenario.path())))
                .timeout(LIMIT)
                .build();
        return new Question(request, target.in(scenario.expected()));
    }

    private Target target() {
        LocalDate first = LocalDate.of(Integer.parseInt(periods.getFirst()) + YEARS_UNTIL_KNOWN, 1, 1);
        long today = LocalDate.now(Clock.system(ZoneOffset.UTC)).toEpochDay();
        return new Target(
                oneOf(municipalities),
                oneOf(indicators),
                oneOf(periods),
                periods.getFirst(),
                tenYears(),
                LocalDate.ofEpochDay(chance.nextLong(first.toEpochDay(), today)),
                1 + chance.nextInt(2));
    }

    private List<String> tenYears() {
        int first = chance.nextInt(periods.size() - COMPARED_YEARS + 1);
        return periods.subList(first, first + COMPARED_YEARS);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
