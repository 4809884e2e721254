package se.malbild.indicator.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.Workbook;

/// Finds the sheet and the rows that are the header of a layout.
final class HeaderFinder {

    private static final int MOST_HEADER_ROWS = 3;

    // Rather a header without contradictions, then one that explains most columns of figures, in few rows, far up.
    private static final Comparator<Header> BEST = Comparator.comparing(Header::isWhole)
            .thenComparingInt(header -> -header.missing().size())
            .thenComparing(header -> header.problems().isEmpty())
            .thenComparingInt(Header::explained)
            .thenComparingInt(Header::said)
            .thenComparingInt(header -> -(header.afterIndex() - header.firstIndex()))
            .thenComparingInt(header -> -header.firstIndex());

    private final TableLayout layout;
    private final SheetChoice choice;
    private final HeaderBinding binding;
    private final DataRows dataRows;

    HeaderFinder(TableLayout layout, Optional<String> statedSheet, MunicipalityCell municipalities, int latestYear) {
        this.layout = layout;
        this.choice = SheetChoice.of(statedSheet, layout);
        this.binding = new HeaderBinding(layout, new ContentColumns(municipalities, latestYear), latestYear);
        this.dataRows = new DataRows(municipalities, latestYear);
    }

    /// The header, whole.
    ///
    /// @throws UnreadableFile when there is none
    Header find(Workbook workbook) throws IOException {
        @Nullable Header nearest = null;
        boolean rows = false;
        for (Sheet sheet : choice.among(workbook.sheets())) {
            TableHead head = TableHead.of(sheet);
            rows |= head.width() > 1;
            Optional<Header> best = best(head);
            if (best.isPresent() && best.get().isWhole()) {
                return best.get();
            }
            if (best.isPresent() && (nearest == null || BEST.compare(best.get(), nearest) > 0)) {
                nearest = best.get();
            }
        }
        throw rows ? noHeader(nearest) : new UnreadableFile(Code.NOT_A_TABLE);
    }

    /// The other sheets that have a whole header too. Those before the found one have none, or they would have been
    /// found.
    List<Sheet> alsoFitting(Workbook workbook, Sheet found) throws IOException {
        List<Sheet> fitting = new ArrayList<>();
        List<Sheet> after = choice.of(workbook.sheets()).stream()
                .dropWhile(sheet -> !sheet.name().equals(found.name()))
                .skip(1)
                .toList();
        for (Sheet sheet : after) {
            if (fits(sheet)) {
                fitting.add(sheet);
            }
        }
        return fitting;
    }

    private boolean fits(Sheet sheet) throws IOException {
        try {
            return best(TableHead.of(sheet)).filter(Header::isWhole).isPresent();
        } catch (UnreadableFile e) {
            return false;
        }
    }

    /// The first whole header in rows that are read already, or the one that comes nearest to being whole.
    Optional<Header> nearest(List<TableHead> heads) {
        List<Sheet> chosen = choice.of(heads.stream().map(TableHead::sheet).toList());
        List<Header> best = heads.stream()
                .filter(head -> chosen.contains(head.sheet()))
                .flatMap(head -> best(head).stream())
                .toList();
        return best.stream().filter(Header::isWhole).findFirst().or(() -> best.stream()
                .max(BEST));
    }

    /// The likeliest header among the first rows of a sheet.
    Optional<Header> best(TableHead head) {
        List<Header> candidates = candidates(head);
        return candidates.stream()
                .filter(header -> !header.isWhole() || candidates.stream().noneMatch(header::takesPeriodsFrom))
                .max(BEST);
    }

    /// Reads a row further down as a header of its own: tables can stand below each other.
    Optional<Header> anew(Sheet sheet, BufferedRow row) {
        Header header = binding.bind(new TableHead(sheet, List.of(row)), 0, 1);
        return header.isWhole() ? Optional.of(header) : Optional.empty();
    }

    private List<Header> candidates(TableHead head) {
        Integer stated = layout.headerRow();
        if (stated != null && stated == 0) {
            return List.of(binding.bind(head, 0, 0));
        }
        int from = stated == null ? 0 : head.indexOf(stated);
        int to = stated == null
                ? Math.min(head.rows().size(), TableHead.HEADER_ROWS)
                : Math.min(from + 1, head.rows().size());
        List<Header> candidates = new ArrayList<>();
        for (int count : rowCounts()) {
            IntStream.range(from, to)
                    .filter(first -> head.areAdjacent(first, count))
                    .filter(first -> stated != null || first + count <= dataRows.firstOfBlock(head, first))
                    .mapToObj(first -> binding.bind(head, first, count))
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private List<Integer> rowCounts() {
        Integer stated = layout.headerRows();
        return stated == null
                ? IntStream.rangeClosed(1, MOST_HEADER_ROWS).boxed().toList()
                : List.of(stated);
    }

    private UnreadableFile noHeader(@Nullable Header nearest) {
        boolean found = nearest != null && hasLandmark(nearest);
        if (nearest == null || !found) {
            return new UnreadableFile(Code.HEADER_NOT_FOUND, landmark());
        }
        String row = Integer.toString(nearest.firstNumber());
        if (nearest.missing().isEmpty()) {
            ReadingProblem problem = nearest.problems().getFirst();
            return new UnreadableFile(problem.code(), problem.arguments().toArray(String[]::new));
        }
        return new UnreadableFile(Code.COLUMN_MISSING, nearest.missing().getFirst(), row);
    }

    // A row without the heading of the municipality is no header that lacks something but another row.
    private boolean hasLandmark(Header header) {
        return landmarks().isEmpty()
                ? header.columns().stream()
                        .anyMatch(bound -> !bound.column().headings().isEmpty())
                : landmarks().stream().anyMatch(header::has);
    }

    private List<LayoutColumn> landmarks() {
        return layout.columns().stream()
                .filter(column -> column.holds() == Holds.MUNICIPALITY || column.holds() == Holds.MUNICIPALITY_CODE)
                .filter(column -> !column.headings().isEmpty() && !column.optional())
                .toList();
    }

    private String landmark() {
        return landmarks().stream()
                .findFirst()
                .or(() -> layout.columns().stream()
                        .filter(column -> !column.headings().isEmpty())
                        .findFirst())
                .map(HeaderBinding::shown)
                .orElse("");
    }
}
