package se.malbild.indicator.source.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.kit.workbook.UnreadableFile;

/// Tries a layout on the header that comes nearest to it, and says what stands in the way.
final class LayoutTrial {

    private static final double MOST = 0.5;

    private final String code;
    private final TableLayout layout;
    private final LayoutRecognition.Known known;
    private final SaidIndicator said;
    private final MunicipalityCell municipalities;
    private final int given;

    /// @param code of the layout
    /// @param said what is said of the layout's indicator
    /// @param given how many characters of the layout's headings the header has
    LayoutTrial(
            String code,
            TableLayout layout,
            LayoutRecognition.Known known,
            SaidIndicator said,
            MunicipalityCell municipalities,
            int given) {
        this.code = code;
        this.layout = layout;
        this.known = known;
        this.said = said;
        this.municipalities = municipalities;
        this.given = given;
    }

    /// What stands in the way; empty when the layout fits.
    Optional<Obstacle> obstacle(Header header) {
        List<String> unread = unread(header);
        if (!header.isWhole()) {
            return obstacle(header.missing(), unread, "", "", twice(header));
        }
        if (!hasMunicipalities(header)) {
            return obstacle(List.of(Holds.MUNICIPALITY.name()), unread, "", "", "");
        }
        String edition = editionBeyond(header);
        if (!edition.isEmpty() || !unread.isEmpty()) {
            return obstacle(List.of(), unread, "", edition, "");
        }
        // Whom titles speak of counts most; what they leave open, headings and figures decide.
        boolean fits = said.by(header).orElseGet(() -> saysItsIndicator(header) && said.mayHold(header))
                && said.knowsHeadings(header)
                && said.knowsRows(header);
        return fits ? Optional.empty() : obstacle(List.of(), List.of(), SaidIndicator.tellingTitle(header), "", "");
    }

    private Optional<Obstacle> obstacle(
            List<String> missing, List<String> unread, String title, String edition, String twice) {
        return Optional.of(new Obstacle(code, given, missing, unread, title, edition, twice));
    }

    private static String twice(Header header) {
        return header.problems().stream()
                .filter(problem -> problem.code() == Code.COLUMN_TWICE)
                .flatMap(problem -> problem.arguments().stream().limit(1))
                .findFirst()
                .orElse("");
    }

    // Whoever sends figures wants them read: a file with more of them is of another layout.
    private static List<String> unread(Header header) {
        Set<Integer> read = Stream.concat(
                        header.columns().stream().map(BoundColumn::index), header.keepColumns().stream())
                .collect(Collectors.toSet());
        HeaderRows rows = header.headerRows();
        return IntStream.range(0, header.head().width())
                .filter(index -> !read.contains(index))
                .filter(index -> header.head().figures(header.afterIndex(), index) > MOST)
                .mapToObj(index -> rows.rows().isEmpty() || rows.shown(index).isEmpty()
                        ? Integer.toString(index + 1)
                        : rows.shown(index))
                .toList();
    }

    // A name that is misspelt, or two in one cell, still tell that municipalities are meant.
    private boolean hasMunicipalities(Header header) {
        if (layout.hasTitledMunicipality()) {
            return new TitledMunicipality(municipalities).of(header) instanceof Known;
        }
        List<BoundColumn> named = Stream.of(Holds.MUNICIPALITY, Holds.MUNICIPALITY_CODE)
                .flatMap(holds -> header.of(holds).stream())
                .toList();
        return named.isEmpty()
                || named.stream()
                        .anyMatch(bound -> header.head().share(header.afterIndex(), bound.index(), row -> municipalities
                                        .readCode(row.text(bound.index()))
                                        .isMeant())
                                > MOST);
    }

    // The edition of the file where the layout does not hold for it; empty when it does.
    private String editionBeyond(Header header) {
        ReadingTask task = new ReadingTask(
                layout,
                known.indicators(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                known.today());
        try {
            new EditionFinder(task).find(header);
            return "";
        } catch (UnreadableFile e) {
            List<String> arguments = e.arguments();
            return arguments.isEmpty() ? e.reason().name() : arguments.getLast();
        }
    }

    // Municipalities and years alone are not told from those of any other indicator.
    private boolean saysItsIndicator(Header header) {
        int latestYear = PlanMaker.latestYear(known.today());
        return layout.fixedIndicator().isEmpty()
                || header.columns().stream()
                        .filter(bound -> bound.column().holds() == Holds.FIGURE
                                || (bound.column().holds() == Holds.IGNORED
                                        && header.head().figures(header.afterIndex(), bound.index()) > 0))
                        .anyMatch(bound -> LayoutRecognition.given(layout, bound, latestYear) > 0);
    }
}
