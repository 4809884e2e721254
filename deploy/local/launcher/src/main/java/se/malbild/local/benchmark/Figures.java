package se.malbild.local.benchmark;

import java.sql.SQLException;
import java.util.List;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Progress;

/// indicator-service on the figures of every municipality.
///
/// @param count how many observations there are, at least
record Figures(int count, Progress progress) implements Subject {

    /// Paths have the names of [FigureTargets.Target] in braces.
    static final List<Scenario> SCENARIOS = List.of(
            scenario("series", "/series?municipality={municipality}&indicator={indicator}", "{indicator}"),
            scenario(
                    "series-as-recorded",
                    "/series?municipality={municipality}&indicator={indicator}&asOf={day}",
                    "{indicator}"),
            scenario(
                    "series-as-published",
                    "/series?municipality={municipality}&indicator={indicator}&asOf={day}&asOfBasis=PUBLISHED",
                    "{indicator}"),
            scenario(
                    "observations",
                    "/observations?municipality={municipality}&indicator={indicator}&limit=100",
                    "{indicator}"),
            // All 290 in one answer, as csv.
            scenario(
                    "year-of-all",
                    "/observations?indicator={indicator}&period={period}&gender=T&csvForm=PLAIN",
                    "\n2584,"),
            // As JSON they are two pages.
            scenario(
                    "year-of-all-page",
                    "/observations?indicator={indicator}&period={period}&gender=T&limit=200&page={page}",
                    "\"totalRecords\":290"),
            scenario(
                    "year-of-all-as-published",
                    "/observations?indicator={indicator}&period={firstPeriod}&gender=T&csvForm=PLAIN&asOf={day}&asOfBasis=PUBLISHED",
                    "\n2584,"),
            // One municipality beside all, its county and those similar to it, over ten years.
            scenario(
                    "comparison",
                    "/comparisons?indicator={indicator}&municipality={municipality}&periodFrom={tenYearsFrom}&periodTo={tenYearsTo}",
                    "\"attribution\""),
            scenario(
                    "comparison-table",
                    "/comparisons/table?indicator={indicator}&period={period}&csvForm=EXCEL&sort=municipality",
                    ";2584;"),
            scenario(
                    "comparison-as-recorded",
                    "/comparisons?indicator={indicator}&municipality={municipality}&period={firstPeriod}&asOf={day}",
                    "\"attribution\""),
            scenario("revisions", "/revisions?municipality={municipality}&limit=20", "{municipality}"),
            scenario(
                    "municipality",
                    "/observations?municipality={municipality}&limit=20&page={page}",
                    "{municipality}"));

    private static Scenario scenario(String name, String path, String expected) {
        return new Scenario(name, path, expected, false);
    }

    @Override
    public List<Scenario> scenarios() {
        return SCENARIOS;
    }

    @Override
    public String database(OwnProduct product) {
        return product.indicatorDatabase();
    }

    @Override
    public String databaseUser(OwnProduct product) {
        return product.indicatorDatabaseUser();
    }

    @Override
    public void ensureData(Database database) throws SQLException, InterruptedException {
        new FigureDataSet(database, count, progress).ensure();
    }

    @Override
    public Questions questions(OwnProduct product, Database database) throws SQLException {
        FigureTargets targets = FigureTargets.read(database);
        String resources = product.indicatorResources().toString();
        return scenarios -> targets.next(resources, scenarios);
    }
}
