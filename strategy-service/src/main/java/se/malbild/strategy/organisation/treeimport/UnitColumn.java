package se.malbild.strategy.organisation.treeimport;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of a file of units, and what its heading can be called.
enum UnitColumn {
    NAME("name", true, "Enhet|Namn|Enhetsnamn|Organisationsenhet|Unit|Name"),
    KIND("kind", true, "Typ|Slag|Enhetstyp|Type|Kind"),
    PARENT("parent", false, "Överordnad|Överordnad enhet|Tillhör|Parent|Parent unit"),
    FUNCTION_ADDRESS(
            "functionAddress",
            false,
            "Funktionsadress|Funktionsbrevlåda|E-post|E-postadress|Function address|functionAddress");

    private final String field;
    private final boolean required;
    private final String headings;

    /// @param headings the one to use first, with bars between
    UnitColumn(String field, boolean required, String headings) {
        this.field = field;
        this.required = required;
        this.headings = headings;
    }

    /// The column of a heading, whatever letters are capital.
    static Optional<UnitColumn> of(String heading) {
        String plain = heading.replaceAll("\\s+", " ").replaceFirst("\\s*[:*]$", "");
        return Arrays.stream(values())
                .filter(column -> column.headings().anyMatch(plain::equalsIgnoreCase))
                .findFirst();
    }

    /// The headings to use.
    static String all() {
        return Arrays.stream(values()).map(UnitColumn::heading).collect(Collectors.joining(", "));
    }

    /// The field of a unit that it fills.
    String field() {
        return field;
    }

    boolean required() {
        return required;
    }

    /// The heading to use.
    String heading() {
        return headings().findFirst().orElseThrow();
    }

    private Stream<String> headings() {
        return Arrays.stream(headings.split("\\|", -1));
    }
}
