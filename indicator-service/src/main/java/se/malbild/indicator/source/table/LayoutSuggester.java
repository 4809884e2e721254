package se.malbild.indicator.source.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.layout.Dash;
import se.malbild.indicator.layout.DecimalMark;
import se.malbild.indicator.layout.EarlierPeriods;
import se.malbild.indicator.layout.EditionPlace;
import se.malbild.indicator.layout.HeadingTemplate.Placeholder;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutFixed;
import se.malbild.indicator.layout.OtherIndicators;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.table.OpenQuestion.Code;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.Workbook;

/// Proposes how an unknown file can be read, and says what it leaves open.
@ApplicationScoped
public class LayoutSuggester {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9-])(?:19|20)[0-9]{2}(?![0-9-])");

    private final MunicipalityCell municipalities;

    @Inject
    LayoutSuggester(MunicipalityCell municipalities) {
        this.municipalities = municipalities;
    }

    /// @param stored layouts whose names for indicators may be those of the file too
    /// @param today in Sweden
    public SuggestedLayout suggest(
            Workbook workbook,
            IndicatorTable indicators,
            Collection<TableLayout> stored,
            Optional<String> statedSheet,
            LocalDate today)
            throws IOException {
        @Nullable TableShape best = null;
        long size = 0;
        for (Sheet sheet : new SheetChoice(statedSheet).among(workbook.sheets())) {
            TableShape shape = TableShape.of(TableHead.of(sheet), municipalities);
            long rows = shape == null ? 0 : shape.data(municipalities).rows().size();
            if (shape != null && (best == null || shape.municipalities() * rows > size)) {
                best = shape;
                size = shape.municipalities() * rows;
            }
        }
        IndicatorNames names = new IndicatorNames(StoredNames.of(stored, indicators), indicators);
        boolean nameSheet = workbook.sheets().size() > 1;
        int latestYear = PlanMaker.latestYear(today);
        boolean many = best != null && best.municipalities() > 1;
        if (!many) {
            boolean none = best == null || best.municipalities() == 0;
            SuggestedReport report = new SuggestedReport(municipalities, names, latestYear);
            for (Sheet sheet : new SheetChoice(statedSheet).among(workbook.sheets())) {
                Optional<SuggestedLayout> proposal = report.suggest(TableHead.of(sheet), nameSheet);
                if (proposal.isPresent() && (none || proposal.get().knowsIndicators())) {
                    return proposal.get();
                }
            }
        }
        return best == null
                ? new SuggestedLayout(Optional.empty(), List.of(OpenQuestion.of(Code.WHERE_ARE_THE_MUNICIPALITIES)))
                : suggest(best, nameSheet, names, latestYear);
    }

    private SuggestedLayout suggest(TableShape shape, boolean nameSheet, IndicatorNames names, int latestYear)
            throws IOException {
        SuggestedColumns columns =
                new SuggestedColumns(shape, shape.head().sheet().merged(), municipalities, names, latestYear);
        columns.guess();
        List<OpenQuestion> questions = new ArrayList<>(columns.questions());
        if (!columns.has(Holds.FIGURE)) {
            questions.add(OpenQuestion.of(Code.WHERE_ARE_THE_FIGURES));
        }
        List<String> titles = titles(shape);
        Map<String, String> known = columns.knownNames();
        boolean named = !known.isEmpty() || columns.columns().stream().anyMatch(column -> column.indicator() != null);
        Optional<IndicatorNames.Named> inTitle = named ? Optional.empty() : names.inTitles(titles);
        if (!named && inTitle.isEmpty()) {
            questions.addFirst(OpenQuestion.of(Code.WHICH_INDICATOR));
        }
        EditionPlace edition = edition(columns, titles);
        if (edition == EditionPlace.STATED) {
            questions.add(OpenQuestion.of(Code.WHICH_PERIOD));
        }
        Figures figures = Figures.of(columns);
        if (figures.dash()) {
            questions.add(OpenQuestion.of(Code.WHAT_IS_A_DASH));
        }
        figures.ambiguous().ifPresent(number -> questions.add(OpenQuestion.of(Code.WHICH_DECIMAL_MARK, number)));
        int rows = shape.afterIndex() - shape.firstIndex();
        boolean found =
                columns.columns().stream().anyMatch(column -> !column.headings().isEmpty());
        TableLayout layout = new TableLayout(
                nameSheet ? shape.head().sheet().name() : null,
                found
                        ? null
                        : (Integer)
                                (rows == 0
                                        ? 0
                                        : shape.head()
                                                .rows()
                                                .get(shape.firstIndex())
                                                .number()),
                rows > 1 ? (Integer) rows : null,
                columns.columns(),
                inTitle.map(indicator -> new LayoutFixed(indicator.code(), null, null, null))
                        .orElse(null),
                edition,
                0,
                null,
                null,
                OtherIndicators.REFUSE,
                columns.has(Holds.INDICATOR) || columns.headingsHave(Placeholder.INDICATOR) ? known : Map.of(),
                columns.keep(),
                figures.decimal(),
                Dash.NOT_AVAILABLE,
                EarlierPeriods.FILL_GAPS,
                false,
                List.of(),
                null,
                List.of());
        return new SuggestedLayout(Optional.of(layout), questions);
    }

    private static List<String> titles(TableShape shape) {
        List<String> titles = new ArrayList<>(List.of(shape.head().sheet().name()));
        shape.head().rows().subList(0, shape.firstIndex()).forEach(row -> row.cells().stream()
                .map(BufferedRow.Cell::text)
                .filter(text -> !text.isBlank())
                .forEach(titles::add));
        return titles;
    }

    private static @Nullable EditionPlace edition(SuggestedColumns columns, List<String> titles) {
        if (columns.has(Holds.PERIOD)) {
            return EditionPlace.COLUMN;
        }
        if (columns.headingsHave(Placeholder.PERIOD)) {
            return EditionPlace.HEADER;
        }
        Set<String> years = new HashSet<>();
        for (String title : titles) {
            Matcher year = YEAR.matcher(title);
            while (year.find()) {
                years.add(year.group());
            }
        }
        return years.size() == 1 ? EditionPlace.TITLE : EditionPlace.STATED;
    }

    /// What the figures of the first rows show.
    ///
    /// @param decimal the decimal mark that they prove
    /// @param dash true when a lone dash is among them
    /// @param ambiguous a number that can be read in two ways, when nothing decides
    private record Figures(@Nullable DecimalMark decimal, boolean dash, Optional<String> ambiguous) {

        static Figures of(SuggestedColumns columns) {
            DecimalEvidence evidence = new DecimalEvidence();
            boolean dash = false;
            Optional<String> ambiguous = Optional.empty();
            for (BufferedRow row : columns.data().rows()) {
                for (int index : columns.figures()) {
                    String text = row.text(index).strip();
                    if (row.kind(index) == CellKind.TEXT) {
                        evidence.see(text);
                        dash |= text.length() == 1 && "-–—\u2212".contains(text);
                        CellValue value = CellValue.of(text, CellKind.TEXT, Dash.NOT_AVAILABLE, null);
                        if (value instanceof CellValue.Undecided) {
                            ambiguous = Optional.of(text);
                        }
                    }
                }
            }
            Optional<DecimalMark> mark = evidence.mark();
            return new Figures(mark.orElse(null), dash, mark.isPresent() ? Optional.empty() : ambiguous);
        }
    }
}
