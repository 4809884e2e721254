package se.malbild.indicator.answer;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What rows must fulfil, as SQL with named parameters. Only what is asked for becomes part of the statement, so that
/// its plan fits the question.
public final class Conditions {

    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /// The column has one of these values; any when there are none.
    ///
    /// @param column as the statement calls it
    /// @param name of the parameter
    public Conditions oneOf(String column, String name, List<String> wanted) {
        List<String> distinct = wanted.stream().distinct().toList();
        return switch (distinct.size()) {
            case 0 -> this;
            case 1 -> and("%s = :%s".formatted(column, name), name, distinct.getFirst());
            default -> and("%s = ANY (:%s)".formatted(column, name), name, distinct.toArray(String[]::new));
        };
    }

    /// @param term with one parameter
    public Conditions and(String term, String name, Object value) {
        terms.add(term);
        values.put(name, value);
        return this;
    }

    /// One more parameter of a term that has several.
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// The inside of WHERE.
    public String toSql() {
        return terms.isEmpty() ? "TRUE" : String.join(" AND ", terms);
    }

    public Query bind(Query query) {
        values.forEach(query::setParameter);
        return query;
    }
}
