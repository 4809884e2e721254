package se.malbild.kit.paging;

import java.util.List;
import java.util.stream.Collectors;

/// An order of rows, safe to put into a query: its columns come from the list's own allow-list.
public record SortOrder(List<Term> terms) {

    /// One column and its direction.
    public record Term(String column, boolean descending) {}

    /// As the inside of ORDER BY.
    public String toSql() {
        return terms.stream()
                .map(term -> term.column() + (term.descending() ? " DESC" : " ASC"))
                .collect(Collectors.joining(", "));
    }
}
