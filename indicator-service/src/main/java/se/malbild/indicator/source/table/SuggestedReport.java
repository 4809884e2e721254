package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.Dash;
import se.malbild.indicator.layout.EarlierPeriods;
import se.malbild.indicator.layout.EditionPlace;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.layout.MunicipalityPlace;
import se.malbild.indicator.layout.OtherIndicators;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.OpenQuestion.Code;

/// Proposes how the report of one municipality can be read: the municipality in a title, indicators in rows, periods
/// in columns.
final class SuggestedReport {

    private static final double MOST = 0.5;

    private final TitledMunicipality titled;
    private final IndicatorNames names;
    private final int latestYear;

    SuggestedReport(MunicipalityCell municipalities, IndicatorNames names, int latestYear) {
        this.titled = new TitledMunicipality(municipalities);
        this.names = names;
        this.latestYear = latestYear;
    }

    /// @param nameSheet true when the workbook has others
    /// @return none when the sheet is nothing like it
    Optional<SuggestedLayout> suggest(TableHead head, boolean nameSheet) {
        int header = IntStream.range(0, Math.min(head.rows().size(), TableHead.HEADER_ROWS))
                .filter(index -> !periods(head, index).isEmpty())
                .findFirst()
                .orElse(-1);
        if (header < 0) {
            return Optional.empty();
        }
        List<String> titles = Stream.concat(
                        head.rows().subList(0, header).stream()
                                .flatMap(row -> row.cells().stream())
                                .map(BufferedRow.Cell::text)
                                .filter(text -> !text.isBlank()),
                        Stream.of(head.sheet().name()))
                .toList();
        return titled.of(titles, head) instanceof Known
                ? Optional.of(suggest(head, header, nameSheet))
                : Optional.empty();
    }

    private SuggestedLayout suggest(TableHead head, int header, boolean nameSheet) {
        int first = periods(head, header).getFirst();
        List<LayoutColumn> columns = new ArrayList<>();
        List<OpenQuestion> questions = new ArrayList<>();
        columns.add(LayoutColumn.of(Holds.INDICATOR));
        BufferedRow headings = head.rows().get(header);
        for (int index = first; index < head.width(); index++) {
            String heading = headings.text(index);
            boolean figures = head.figures(header + 1, index) > MOST;
            if (figures && !isPeriod(heading)) {
                columns.add(
                        heading.isBlank()
                                ? LayoutColumn.at(Holds.IGNORED, index + 1)
                                : LayoutColumn.of(Holds.IGNORED, heading).asOptional());
                if (!SuggestedFigures.isChange(HeadingText.normal(heading))) {
                    questions.add(OpenQuestion.of(
                            Code.WHAT_IS_IN_COLUMN, heading.isBlank() ? Integer.toString(index + 1) : heading));
                }
            }
        }
        columns.add(LayoutColumn.of(Holds.FIGURE, "{period}"));
        Map<String, String> known = known(head.withFigures(header + 1, first), first);
        if (known.isEmpty()) {
            questions.addFirst(OpenQuestion.of(Code.WHICH_INDICATOR));
        }
        return new SuggestedLayout(
                Optional.of(layout(nameSheet ? head.sheet().name() : null, columns, known)), questions);
    }

    private static TableLayout layout(@Nullable String sheet, List<LayoutColumn> columns, Map<String, String> known) {
        return new TableLayout(
                sheet,
                null,
                null,
                columns,
                null,
                EditionPlace.HEADER,
                0,
                null,
                null,
                OtherIndicators.REFUSE,
                known,
                List.of(),
                null,
                Dash.NOT_AVAILABLE,
                EarlierPeriods.FILL_GAPS,
                false,
                List.of(),
                MunicipalityPlace.TITLE,
                List.of());
    }

    // Where the columns stand that have a period above them and figures below; none when nothing stands to their left.
    private List<Integer> periods(TableHead head, int index) {
        BufferedRow row = head.rows().get(index);
        List<Integer> periods = IntStream.range(1, row.width())
                .filter(column -> isPeriod(row.text(column)) && head.figures(index + 1, column) > MOST)
                .boxed()
                .toList();
        boolean named = !periods.isEmpty()
                && head.share(index + 1, 0, below -> below.text(0).chars().anyMatch(Character::isLetter)) > MOST;
        return named ? periods : List.of();
    }

    private boolean isPeriod(String text) {
        return PeriodText.of(text, latestYear).period() != null;
    }

    private Map<String, String> known(TableHead data, int first) {
        Map<String, String> known = new TreeMap<>();
        for (BufferedRow row : data.rows()) {
            String name = IntStream.range(0, first)
                    .mapToObj(row::text)
                    .map(HeadingText::plain)
                    .filter(text -> !text.isEmpty())
                    .reduce((left, right) -> left + " / " + right)
                    .orElse("");
            names.find(List.of(name)).ifPresent(indicator -> known.put(name, indicator.code()));
        }
        return known;
    }
}
