package se.malbild.kit.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// The fields that a list can be sorted by, each with its column, and the order when none is asked for.
///
/// The tie-break, a unique column, ends every order: a page never repeats or skips a row that another page has.
public final class SortableFields {

    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final String tieBreak;
    private String defaultSort = "";

    private SortableFields(String tieBreak) {
        this.tieBreak = tieBreak;
    }

    /// @param column the unique column that ends every order
    public static SortableFields tieBreak(String column) {
        return new SortableFields(column);
    }

    /// Allows a field.
    ///
    /// @param field its name in the API
    /// @param inQuery what it is in the query, one column after the other; each may carry a collation
    public SortableFields with(String field, String... inQuery) {
        columns.put(field, List.of(inQuery));
        return this;
    }

    /// The order when the request asks for none, written as the request would.
    public SortableFields byDefault(String sort) {
        this.defaultSort = sort;
        return this;
    }

    /// @throws Refusal.Invalid when a field is not among those allowed
    SortOrder order(@Nullable String asked) {
        String sort = asked == null || asked.isBlank() ? defaultSort : asked;
        List<SortOrder.Term> terms = new ArrayList<>();
        for (String term : Arrays.stream(sort.split(",", -1))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList()) {
            boolean descending = term.startsWith("-");
            columns(descending ? term.substring(1) : term)
                    .forEach(column -> terms.add(new SortOrder.Term(column, descending)));
        }
        if (terms.stream().noneMatch(term -> term.column().equals(tieBreak))) {
            terms.add(new SortOrder.Term(tieBreak, false));
        }
        return new SortOrder(terms);
    }

    private List<String> columns(String field) {
        List<String> inQuery = columns.get(field);
        if (inQuery == null) {
            String allowed = columns.keySet().stream().collect(Collectors.joining(", "));
            throw new Refusal.Invalid(
                    "sort",
                    Text.of(
                            "Går inte att sortera efter %s. Välj bland: %s.",
                            "Cannot sort by %s. Choose among: %s.", field, allowed));
        }
        return inQuery;
    }
}
