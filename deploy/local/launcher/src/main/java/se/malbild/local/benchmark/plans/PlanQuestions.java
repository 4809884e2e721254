package se.malbild.local.benchmark.plans;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.Question;
import se.malbild.local.benchmark.Questions;
import se.malbild.local.benchmark.Scenario;
import se.malbild.local.launcher.OwnProduct;

/// Questions about plans, chosen by chance that comes out the same in every run. Only one thread may ask.
final class PlanQuestions implements Questions {

    private static final long SEED = 290_2026;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final OwnProduct product;
    private final List<PlanTarget> targets;
    private final Map<String, String> tokens = new HashMap<>();
    private final SplittableRandom chance = new SplittableRandom(SEED);

    private PlanQuestions(OwnProduct product, List<PlanTarget> targets) {
        this.product = product;
        this.targets = targets;
    }

    static PlanQuestions read(OwnProduct product, Database database) throws SQLException {
        List<PlanTarget> targets = database.rows(
                """
                SELECT municipality_id,
                    ARRAY(SELECT DISTINCT unit_id::text FROM plan WHERE municipality_id = municipality.municipality_id
                        AND unit_id IS NOT NULL AND last_year = 2026 AND status = 'ADOPTED' ORDER BY 1) AS units,
                    ARRAY(SELECT DISTINCT goal_id::text FROM activity_link
                        WHERE municipality_id = municipality.municipality_id AND goal_id IS NOT NULL ORDER BY 1) AS goals,
                    ARRAY(SELECT id::text FROM activity
                        WHERE municipality_id = municipality.municipality_id ORDER BY id) AS activities
                FROM (SELECT DISTINCT municipality_id FROM plan) AS municipality ORDER BY municipality_id""",
                row -> new PlanTarget(
                        row.getString("municipality_id"),
                        texts(row.getArray("units")),
                        texts(row.getArray("goals")),
                        texts(row.getArray("activities"))));
        return new PlanQuestions(product, targets);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /// The codes of the municipalities that are asked about.
    List<String> municipalities() {
        return targets.stream().map(PlanTarget::municipality).toList();
    }

    @Override
    public Question next(List<Scenario> scenarios) {
        return about(oneOf(targets), oneOf(scenarios));
    }

    /// One about a municipality of that code.
    Question about(String municipality, Scenario scenario) {
        return targets.stream()
                .filter(target -> target.municipality().equals(municipality))
                .map(target -> about(target, scenario))
                .findFirst()
                .orElseThrow();
    }

    private Question about(PlanTarget target, Scenario scenario) {
        int picked = chance.nextInt();
        String token = tokens.computeIfAbsent(target.municipality(), product::readerToken);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(product.resources(target.municipality()) + target.in(scenario.path(), picked)))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .build();
        return new Question(request, target.in(scenario.expected(), picked));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
