package se.malbild.indicator.source.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.malbild.indicator.layout.HeadingTemplate;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.layout.TableLayout;

/// One heading that a layout's column can have.
///
/// @param column of the layout
/// @param rank of the heading among those of its column, 0 first
record DeclaredColumn(LayoutColumn column, int rank, HeadingTemplate template) {

    private static final Comparator<DeclaredColumn> MOST_SPECIFIC_FIRST = Comparator.comparing(
                    (DeclaredColumn declared) -> !declared.template.isLiteral())
            .thenComparing(declared -> declared.template.isFree())
            .thenComparingInt(declared -> -declared.template.givenCharacters())
            .thenComparingInt(declared -> -declared.template.parts().size());

    /// All headings of a layout, those first that leave least open.
    static List<DeclaredColumn> of(TableLayout layout) {
        return layout.columns().stream()
                .flatMap(DeclaredColumn::of)
                .sorted(MOST_SPECIFIC_FIRST)
                .toList();
    }

    private static Stream<DeclaredColumn> of(LayoutColumn column) {
        List<String> headings = column.headings();
        return Stream.iterate(0, i -> i < headings.size(), i -> i + 1)
                .map(i -> new DeclaredColumn(column, i, HeadingTemplate.of(headings.get(i))));
    }
}
