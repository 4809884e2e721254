package se.malbild.indicator.source.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.kit.workbook.CellKind;

/// Whether sender, titles and figures speak for or against the indicator of a layout.
final class SaidIndicator {

    // So many figures of a ranking are mostly different ones.
    private static final int MANY = 20;
    private static final double MOSTLY_DIFFERENT = 0.8;
    private static final double NEARLY_ALL = 0.9;

    private final TableLayout layout;
    private final IndicatorTable table;
    private final IndicatorNames names;
    private final Optional<String> stated;

    SaidIndicator(TableLayout layout, IndicatorTable table, Optional<String> stated) {
        this.layout = layout;
        this.table = table;
        this.names = new IndicatorNames(layout, table);
        this.stated = stated;
    }

    /// False when the sender has stated an indicator that the layout has no figures of.
    boolean mayBeStated() {
        return stated.isEmpty() || isOpen() || codes().contains(stated.get());
    }

    /// Whether the figures are of the layout's one indicator; empty when neither sender nor titles say it, or when the
    /// layout has no such indicator.
    Optional<Boolean> by(Header header) {
        Optional<String> fixed = layout.fixedIndicator();
        if (fixed.isEmpty()) {
            return Optional.empty();
        }
        if (stated.isPresent()) {
            return Optional.of(stated.equals(fixed));
        }
        List<String> titles = header.titles().stream().filter(TitleWords::tells).toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(names.inTitles(titles)
                        .filter(named -> named.code().equals(fixed.get()))
                        .isPresent());
    }

    /// False when the figures can hardly be those of the layout's one indicator.
    boolean mayHold(Header header) {
        Optional<String> fixed = layout.fixedIndicator();
        return fixed.isEmpty()
                || header.of(Holds.FIGURE).stream()
                        .allMatch(bound -> mayBe(table.scale(fixed.get()), values(header, bound.index())));
    }

    /// False when the layout brings names of its own for what headings name, and hardly one of them is known.
    boolean knowsHeadings(Header header) {
        List<String> named = header.of(Holds.FIGURE).stream()
                .map(bound -> bound.says().indicator())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return layout.indicators().isEmpty()
                || named.isEmpty()
                || header.one(Holds.INDICATOR).isPresent()
                || isMostlyKnown(named);
    }

    /// False when nothing but the names in the rows tells the layout from others, and hardly one of them is known.
    boolean knowsRows(Header header) {
        List<BoundColumn> columns = header.of(Holds.INDICATOR);
        if (!layout.hasTitledMunicipality() || columns.isEmpty()) {
            return true;
        }
        int first = columns.stream().mapToInt(BoundColumn::index).max().orElse(0) + 1;
        return isMostlyKnown(header.head().withFigures(header.afterIndex(), first).rows().stream()
                .map(row -> columns.stream()
                        .map(bound -> row.text(bound.index()))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" / ")))
                .distinct()
                .toList());
    }

    private boolean isMostlyKnown(List<String> given) {
        long known = given.stream()
                .filter(name -> names.find(List.of(name)).isPresent())
                .count();
        return known * 2 > given.size();
    }

    /// The first title that says something of the figures; empty when none does.
    static String tellingTitle(Header header) {
        return header.titles().stream().filter(TitleWords::tells).findFirst().orElse("");
    }

    private static boolean mayBe(Scale scale, List<BigDecimal> values) {
        long held = values.stream().filter(scale::holds).count();
        long different =
                values.stream().map(BigDecimal::stripTrailingZeros).distinct().count();
        BigDecimal least = scale.minimum();
        boolean places = scale.wholeNumbers() && least != null && least.compareTo(BigDecimal.ONE) == 0;
        return held >= values.size() * NEARLY_ALL
                && (!places || values.size() < MANY || different >= values.size() * MOSTLY_DIFFERENT);
    }

    private List<BigDecimal> values(Header header, int column) {
        List<BigDecimal> values = new ArrayList<>();
        List<BufferedRow> rows = header.head().rows();
        rows.subList(Math.min(header.afterIndex(), rows.size()), rows.size()).forEach(row -> {
            BigDecimal value = value(row.text(column), row.kind(column));
            if (value != null) {
                values.add(value);
            }
        });
        return values;
    }

    private @Nullable BigDecimal value(String text, CellKind kind) {
        return CellValue.of(text, kind, layout.dash(), layout.decimal()) instanceof CellValue.Given given
                ? given.value()
                : null;
    }

    // Where nothing in the layout says of which indicator the figures are, titles, headings, rows or the sender do.
    private boolean isOpen() {
        return layout.fixedIndicator().isEmpty()
                && layout.columns().stream()
                        .anyMatch(column -> column.holds() == Holds.INDICATOR
                                || (column.holds() == Holds.FIGURE
                                        && column.indicator() == null
                                        && !column.headings().equals(List.of("{text}"))));
    }

    private Set<String> codes() {
        Set<String> codes = new HashSet<>(layout.indicators().values());
        Stream.concat(
                        layout.fixedIndicator().stream(),
                        layout.columns().stream().map(LayoutColumn::indicator).filter(Objects::nonNull))
                .forEach(codes::add);
        return codes;
    }
}
