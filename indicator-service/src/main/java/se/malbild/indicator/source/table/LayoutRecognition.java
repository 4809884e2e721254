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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.layout.HeadingTemplate;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.Workbook;

/// Tells which of several layouts a file is of.
@ApplicationScoped
public class LayoutRecognition {

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
    /// @param statedSheet name or number of the sheet, where the sender has chosen one
    /// @param today in Sweden
    public record Known(
            IndicatorTable indicators,
            Optional<String> statedIndicator,
            Optional<String> statedSheet,
            LocalDate today) {}

    @Inject
    LayoutRecognition(MunicipalityCell municipalities) {
        this.municipalities = municipalities;
    }

    /// How a layout does: it fits, or something stands in the way, or it has nothing to do with the file.
    private record Trial(@Nullable Fit fit, @Nullable Obstacle obstacle) {

        static final Trial NONE = new Trial(null, null);
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
    /// @throws UnreadableFile when there is no such sheet as the sender has chosen
    public Recognition recognise(Workbook workbook, Map<String, TableLayout> layouts, Known known) throws IOException {
        if (known.statedSheet().isPresent()) {
            new SheetChoice(known.statedSheet()).among(workbook.sheets());
        }
        List<TableHead> heads = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            heads.add(TableHead.of(sheet));
        }
        List<Trial> trials = layouts.entrySet().stream()
                .map(layout -> trial(layout.getKey(), layout.getValue(), heads, known))
                .toList();
        List<Fit> fits =
                trials.stream().flatMap(trial -> Stream.ofNullable(trial.fit())).toList();
        List<String> fitting = fits.stream()
                .filter(fit -> fits.stream().noneMatch(fit::isLessThan))
                .sorted(MOST_SPECIFIC_FIRST)
                .map(Fit::code)
                .toList();
        Optional<Obstacle> nearest = trials.stream()
                .flatMap(trial -> Stream.ofNullable(trial.obstacle()))
                .min(Obstacle.NEAREST_FIRST);
        return new Recognition(fitting, fitting.isEmpty() ? nearest : Optional.empty());
    }

    private Trial trial(String code, TableLayout layout, List<TableHead> heads, Known known) {
        SaidIndicator said = new SaidIndicator(layout, known.indicators(), known.statedIndicator());
        if (!said.mayBeStated()) {
            return Trial.NONE;
        }
        int latestYear = PlanMaker.latestYear(known.today());
        Optional<Header> nearest =
                new HeaderFinder(layout, known.statedSheet(), municipalities, latestYear).nearest(heads);
        if (nearest.isEmpty()) {
            return Trial.NONE;
        }
        Header header = nearest.get();
        int given = header.columns().stream()
                .mapToInt(bound -> given(layout, bound, latestYear))
                .sum();
        Optional<Obstacle> obstacle =
                new LayoutTrial(code, layout, known, said, municipalities, given).obstacle(header);
        if (obstacle.isPresent()) {
            return given == 0 ? Trial.NONE : new Trial(null, obstacle.get());
        }
        return new Trial(
                new Fit(
                        code,
                        header.columns().stream()
                                .filter(bound -> !bound.isOfNothingKnown())
                                .map(BoundColumn::index)
                                .collect(Collectors.toSet()),
                        given,
                        conditions(layout),
                        isLoose(header)),
                null);
    }

    // How much of the heading the layout itself writes out.
    static int given(TableLayout layout, BoundColumn bound, int latestYear) {
        String heading = HeadingText.normal(bound.heading());
        return DeclaredColumn.of(layout).stream()
                .filter(declared -> declared.column().equals(bound.column()))
                .filter(declared -> HeadingMatch.of(declared.template(), heading, latestYear)
                        .isPresent())
                .mapToInt(declared -> declared.template().givenCharacters())
                .max()
                .orElse(0);
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
}
