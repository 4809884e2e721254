package se.malbild.indicator.source.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.layout.HeadingTemplate;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;
import se.malbild.indicator.source.workbook.Sheet;
import se.malbild.indicator.source.workbook.UnreadableFile;
import se.malbild.indicator.source.workbook.Workbook;

/// Tells which of several layouts a file is of.
@ApplicationScoped
public class LayoutRecognition {

    private static final double MOST = 0.5;

    private static final Comparator<Fit> MOST_SPECIFIC_FIRST = Comparator.<Fit>comparingInt(
                    fit -> -fit.columns().size())
            .thenComparingInt(fit -> -fit.given())
            .thenComparingInt(fit -> -fit.conditions())
            .thenComparing(Fit::code);

    private final MunicipalityCell municipalities;

    /// What is known beside the file.
    ///
    /// @param indicators names of all indicators, and what figures they can have
    /// @param statedIndicator of which indicator the figures are, where the sender has said so
    /// @param today in Sweden
    public record Known(IndicatorTable indicators, Optional<String> statedIndicator, LocalDate today) {}

    @Inject
    LayoutRecognition(MunicipalityCell municipalities) {
        this.municipalities = municipalities;
    }

    /// A layout that the file has all that it asks for.
    ///
    /// @param columns of the file that it explains
    /// @param given how many characters of their headings it demands
    /// @param conditions how many other things it demands
    /// @param loose true when it takes columns whatever their headings
    private record Fit(String code, Set<Integer> columns, int given, int conditions, boolean loose) {

        boolean isLessThan(Fit other) {
            if (loose != other.loose) {
                return loose && other.given >= given;
            }
            boolean asMuch = other.given >= given && other.columns.size() >= columns.size();
            boolean same = other.given == given && other.columns.size() == columns.size();
            return asMuch && (!same || other.conditions > conditions);
        }
    }

    /// The layouts that fit the file wholly, the most specific first. One that another explains the file better than
    /// is left out.
    ///
    /// @param layouts by their codes
    /// @param known what is known beside the file
    public List<String> recognise(Workbook workbook, Map<String, TableLayout> layouts, Known known) throws IOException {
        List<TableHead> heads = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            heads.add(TableHead.of(sheet));
        }
        List<Fit> fits = layouts.entrySet().stream()
                .flatMap(layout -> fit(layout.getKey(), layout.getValue(), heads, known).stream())
                .toList();
        return fits.stream()
                .filter(fit -> fits.stream().noneMatch(fit::isLessThan))
                .sorted(MOST_SPECIFIC_FIRST)
                .map(Fit::code)
                .toList();
    }

    private Optional<Fit> fit(String code, TableLayout layout, List<TableHead> heads, Known known) {
        int latestYear = PlanMaker.latestYear(known.today());
        SaidIndicator said = new SaidIndicator(layout, known.indicators(), known.statedIndicator());
        if (!said.mayBeStated()) {
            return Optional.empty();
        }
        return new HeaderFinder(layout, municipalities, latestYear)
                .whole(heads)
                .filter(header -> hasMunicipalities(header) && isOfEdition(header, layout, known.today()))
                .filter(LayoutRecognition::readsAllFigures)
                .filter(header -> said.by(header)
                        .orElseGet(() -> saysItsIndicator(header, layout, latestYear) && said.mayHold(header)))
                .map(header -> new Fit(
                        code,
                        header.columns().stream()
                                .filter(bound -> !bound.isOfNothingKnown())
                                .map(BoundColumn::index)
                                .collect(Collectors.toSet()),
                        header.columns().stream()
                                .mapToInt(bound -> given(layout, bound, latestYear))
                                .sum(),
                        conditions(layout),
                        isLoose(header)));
    }

    // How much of the heading the layout itself writes out.
    private static int given(TableLayout layout, BoundColumn bound, int latestYear) {
        String heading = HeadingText.normal(bound.heading());
        return DeclaredColumn.of(layout).stream()
                .filter(declared -> declared.column().equals(bound.column()))
                .filter(declared -> HeadingMatch.of(declared.template(), heading, latestYear)
                        .isPresent())
                .mapToInt(declared -> declared.template().givenCharacters())
                .max()
                .orElse(0);
    }

    // Municipalities and years alone are not told from those of any other indicator.
    private static boolean saysItsIndicator(Header header, TableLayout layout, int latestYear) {
        return layout.fixedIndicator().isEmpty()
                || header.columns().stream()
                        .filter(bound -> bound.column().holds() == Holds.FIGURE
                                || (bound.column().holds() == Holds.IGNORED
                                        && header.head().figures(header.afterIndex(), bound.index()) > 0))
                        .anyMatch(bound -> given(layout, bound, latestYear) > 0);
    }

    // Whoever sends figures wants them read: a file with more of them is of another layout.
    private static boolean readsAllFigures(Header header) {
        Set<Integer> read = Stream.concat(
                        header.columns().stream().map(BoundColumn::index), header.keepColumns().stream())
                .collect(Collectors.toSet());
        return IntStream.range(0, header.head().width())
                .filter(index -> !read.contains(index))
                .noneMatch(index -> header.head().figures(header.afterIndex(), index) > MOST);
    }

    private static boolean isLoose(Header header) {
        return header.columns().stream()
                .filter(bound -> !bound.isOfNothingKnown())
                .anyMatch(bound -> bound.column().byContent()
                        || bound.column().headings().stream()
                                .anyMatch(heading -> HeadingTemplate.of(heading).isFree()));
    }

    private static int conditions(TableLayout layout) {
        return (int) Stream.of(
                        Optional.ofNullable(layout.sheet()),
                        Optional.ofNullable(layout.headerRow()),
                        Optional.ofNullable(layout.headerRows()),
                        Optional.ofNullable(layout.firstEdition()),
                        Optional.ofNullable(layout.lastEdition()),
                        Optional.ofNullable(layout.fixed()),
                        layout.keep().stream().findFirst())
                .filter(Optional::isPresent)
                .count();
    }

    private boolean hasMunicipalities(Header header) {
        List<BoundColumn> named = Stream.of(Holds.MUNICIPALITY, Holds.MUNICIPALITY_CODE)
                .flatMap(holds -> header.of(holds).stream())
                .toList();
        return named.isEmpty()
                || named.stream()
                        .anyMatch(bound -> header.head()
                                        .share(
                                                header.afterIndex(),
                                                bound.index(),
                                                row -> !(municipalities.readCode(row.text(bound.index()))
                                                        instanceof Refused))
                                > MOST);
    }

    private boolean isOfEdition(Header header, TableLayout layout, LocalDate today) {
        ReadingTask task = new ReadingTask(
                layout,
                IndicatorTable.of(Map.of(), Set.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                today);
        try {
            new EditionFinder(task).find(header);
            return true;
        } catch (UnreadableFile e) {
            return false;
        }
    }
}
