package se.malbild.local.benchmark.plans;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import se.malbild.local.benchmark.Database;
import se.malbild.local.benchmark.FurtherMeasurement;
import se.malbild.local.benchmark.Machine;
import se.malbild.local.benchmark.PlanLog;
import se.malbild.local.benchmark.Question;
import se.malbild.local.benchmark.Tempo;
import se.malbild.local.launcher.OwnProduct;
import se.malbild.local.launcher.Progress;
import se.malbild.local.launcher.Refusal;

/// The list of fifty activities over HTTP at full speed, and in turn with it pgbench with the statements that the
/// service sends for it, on the same database.
///
/// @param connections over HTTP
/// @param clients of pgbench
/// @param rounds how often each is measured
/// @param round how long each time
record SideBySide(int connections, int clients, int rounds, Duration round, Progress progress)
        implements FurtherMeasurement {

    static final String NAME = "side-by-side";

    private static final long SEED = 50_2026;
    private static final int QUESTIONS = 2_000;
    private static final Duration WARM_UP_OF_DATABASE = Duration.ofSeconds(5);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean take(OwnProduct product, Tempo tempo, PrintWriter out)
            throws IOException, SQLException, InterruptedException {
        Path program = Pgbench.program(System.getenv().getOrDefault("PATH", ""))
                .orElseThrow(
                        () -> new Refusal(
                                "No pgbench is on the PATH. Debian has it in postgresql-contrib; --only leaves this measurement out."));
        Pgbench pgbench = new Pgbench(program, product.strategyDatabase().substring("jdbc:".length()), clients);
        try (Database database = new Database(product, product.strategyDatabase())) {
            PlanQuestions questions = PlanQuestions.read(product, database);
            List<String> municipalities = AloneScript.areNumbers(questions.municipalities());
            List<AloneScript> scripts = scripts(product, database, questions, municipalities);
            FullSpeed service = new FullSpeed(connections, questions(questions, municipalities));
            SideBySideTable table = new SideBySideTable(connections, clients, scripts);
            progress.say("  warm-up");
            service.run(tempo.warmUp());
            for (AloneScript script : scripts) {
                pgbench.speed(script, WARM_UP_OF_DATABASE);
            }
            for (int i = 1; i <= rounds; i++) {
                progress.say("  round %d of %d".formatted(i, rounds));
                table.add(service.run(round));
                for (int s = 0; s < scripts.size(); s++) {
                    product.ensureWanted();
                    table.add(s, pgbench.speed(scripts.get(s), round));
                }
            }
            out.println(Machine.words(database));
            out.println();
            out.println(table);
        }
        return true;
    }

    /// Without and, where there are such, with the statements that rest on what another has found.
    private static List<AloneScript> scripts(
            OwnProduct product, Database database, PlanQuestions questions, List<String> municipalities)
            throws SQLException, IOException, InterruptedException {
        List<String> two = List.of(municipalities.getFirst(), municipalities.getLast());
        List<Question> asked = two.stream()
                .map(municipality -> questions.about(municipality, PlanScenarios.ACTIVITIES))
                .toList();
        List<List<SentStatement>> sent =
                new ListenedRequest(database, new PlanLog(product.postgresLog())).statements(asked, "activity");
        AloneScript.Sent one = new AloneScript.Sent(two.getFirst(), sent.getFirst());
        AloneScript.Sent other = new AloneScript.Sent(two.getLast(), sent.getLast());
        AloneScript first = AloneScript.ofFirst(one, other, municipalities);
        AloneScript all = AloneScript.ofAll(one, other, municipalities);
        return all.statements() > first.statements() ? List.of(first, all) : List.of(first);
    }

    private static List<Question> questions(PlanQuestions questions, List<String> municipalities) {
        SplittableRandom chance = new SplittableRandom(SEED);
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            all.add(questions.about(
                    municipalities.get(chance.nextInt(municipalities.size())), PlanScenarios.ACTIVITIES));
        }
        return all;
    }
}
