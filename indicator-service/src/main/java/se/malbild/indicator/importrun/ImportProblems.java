package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.workbook.Place;

/// The kept problems of runs.
@ApplicationScoped
class ImportProblems {

    private static final char BETWEEN = '\u001F';

    private final EntityManager database;

    @Inject
    ImportProblems(EntityManager database) {
        this.database = database;
    }

    /// Keeps the problems of a run, one statement for all of them.
    void keep(UUID runId, List<ReadingProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        INSERT INTO import_problem (run_id, number, code, arguments, row_number, column_number, found)
                        SELECT :run, n, code, string_to_array(arguments, E'\\x1F'), r, c, found
                        FROM unnest(:codes, :arguments, :rows, :columns, :found)
                            WITH ORDINALITY AS problem (code, arguments, r, c, found, n)""")
                .setParameter("run", runId)
                .setParameter(
                        "codes", strings(problems, problem -> problem.code().name()))
                .setParameter("arguments", strings(problems, problem -> arguments(problem)))
                .setParameter(
                        "rows",
                        problems.stream().map(problem -> problem.place().row()).toArray(Integer[]::new))
                .setParameter(
                        "columns",
                        problems.stream()
                                .map(problem -> problem.place().column())
                                .toArray(Integer[]::new))
                .setParameter("found", strings(problems, problem -> storable(problem.found())))
                .executeUpdate();
    }

    Page<ReadingProblem> page(UUID runId, PageRequest request) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT code, arguments, row_number, column_number, found, count(*) OVER () AS total
                        FROM import_problem WHERE run_id = :run ORDER BY number LIMIT :limit OFFSET :offset""", Tuple.class)
                .setParameter("run", runId)
                .setParameter("limit", request.limit())
                .setParameter("offset", request.offset())
                .getResultList();
        long total = rows.isEmpty() ? count(runId) : rows.getFirst().get("total", Long.class);
        return Page.of(rows.stream().map(ImportProblems::problem).toList(), request, total);
    }

    private long count(UUID runId) {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM import_problem WHERE run_id = :run")
                        .setParameter("run", runId)
                        .getSingleResult())
                .longValue();
    }

    private static ReadingProblem problem(Tuple row) {
        return new ReadingProblem(
                ReadingProblem.Code.valueOf(row.get("code", String.class)),
                new Place(row.get("row_number", Integer.class), row.get("column_number", Integer.class)),
                row.get("found", String.class),
                List.of(row.get("arguments", String[].class)));
    }

    private static String arguments(ReadingProblem problem) {
        return problem.arguments().stream()
                .map(argument -> argument.replace('\0', ' ').replace(BETWEEN, ' '))
                .collect(Collectors.joining(String.valueOf(BETWEEN)));
    }

    // PostgreSQL keeps no NUL in text, and a cell can hold anything at all: a taste of it suffices.
    private static String storable(String found) {
        String text = found.replace('\0', ' ');
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    private static String[] strings(List<ReadingProblem> problems, Function<ReadingProblem, String> part) {
        return problems.stream().map(part).toArray(String[]::new);
    }
}
