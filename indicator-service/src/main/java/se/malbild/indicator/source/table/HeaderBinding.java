package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.layout.Holds;
import se.malbild.indicator.layout.LayoutColumn;
import se.malbild.indicator.layout.LayoutKeep;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.Place;

/// Holds some rows of a table against a layout as if they were its header.
final class HeaderBinding {

    private static final double MOSTLY = 0.5;

    private final TableLayout layout;
    private final List<DeclaredColumn> declared;
    private final ContentColumns contents;
    private final int latestYear;

    HeaderBinding(TableLayout layout, ContentColumns contents, int latestYear) {
        this.layout = layout;
        this.declared = DeclaredColumn.of(layout);
        this.contents = contents;
        this.latestYear = latestYear;
    }

    /// @param first index of the header's first row
    /// @param count of its rows; 0 when there is no header
    Header bind(TableHead head, int first, int count) {
        HeaderRows rows = new HeaderRows(count == 0 ? List.of() : head.rows().subList(first, first + count));
        Attempt attempt = new Attempt(head, rows, first + count);
        attempt.bindPositions();
        attempt.bindSpanning();
        attempt.bindHeadings();
        attempt.bindContents();
        return attempt.header(first);
    }

    private final class Attempt {

        private final TableHead head;
        private final HeaderRows rows;
        private final int after;
        private final List<BoundColumn> bound = new ArrayList<>();
        private final Set<Integer> claimed = new HashSet<>();
        private final Set<LayoutColumn> spanned = new HashSet<>();
        private final List<ReadingProblem> problems = new ArrayList<>();

        Attempt(TableHead head, HeaderRows rows, int after) {
            this.head = head;
            this.rows = rows;
            this.after = after;
        }

        void bindPositions() {
            for (LayoutColumn column : layout.columns()) {
                Integer position = column.position();
                if (position != null && column.headings().isEmpty()) {
                    claim(column, position - 1, HeadingMatch.PLAIN);
                }
            }
        }

        // The heading takes the first year's column, so the figures of each year stand one column to the left of
        // their year.
        void bindSpanning() {
            for (DeclaredColumn spanning : declared) {
                if (spanning.column().shiftedYears()) {
                    IntStream.range(0, rows.width())
                            .filter(column -> matches(spanning, column) != null)
                            .findFirst()
                            .ifPresent(start -> bindYears(spanning.column(), start));
                }
            }
        }

        private void bindYears(LayoutColumn column, int start) {
            List<PeriodText> years = IntStream.range(start + 1, rows.width())
                    .mapToObj(next -> PeriodText.of(rows.shown(next), latestYear))
                    .takeWhile(year -> year.period() != null)
                    .toList();
            if (years.isEmpty()) {
                problems.add(ReadingProblem.ofFile(Code.YEAR_NOT_FOUND, Integer.toString(headerNumber())));
            }
            int last = start + years.size();
            if (!years.isEmpty() && !head.isEmpty(after, last) && !head.isEmpty(after, start)) {
                return;
            }
            // Nothing below the heading itself: each year stands over its own figures after all.
            int first = head.isEmpty(after, last) ? start : start + 1;
            spanned.add(column);
            for (int i = 0; i < years.size(); i++) {
                claim(column, first + i, new HeadingMatch(years.get(i), null, null, null));
            }
            claimed.add(start);
            claimed.add(last);
        }

        void bindHeadings() {
            for (int index = 0; index < rows.width(); index++) {
                if (!claimed.contains(index)) {
                    bindHeading(index);
                }
            }
            layout.columns().stream()
                    .filter(column -> column.holds() != Holds.IGNORED)
                    .forEach(this::settle);
        }

        private void bindHeading(int index) {
            for (DeclaredColumn candidate : declared) {
                HeadingMatch says = candidate.column().shiftedYears() ? null : matches(candidate, index);
                if (says != null && fits(candidate, index)) {
                    claim(candidate.column(), index, says);
                    return;
                }
            }
        }

        private @Nullable HeadingMatch matches(DeclaredColumn candidate, int index) {
            for (String heading : rows.headings(index)) {
                Optional<HeadingMatch> match = HeadingMatch.of(candidate.template(), heading, latestYear);
                if (match.isPresent()) {
                    return match.get();
                }
            }
            return null;
        }

        // A heading that may be anything is one of figures only where figures stand below it.
        private boolean fits(DeclaredColumn candidate, int index) {
            return candidate.column().holds() != Holds.FIGURE
                    || !candidate.template().isFree()
                    || head.figures(after, index) > MOSTLY;
        }

        // Of several headings that a column can have, the one counts that is named first.
        private void settle(LayoutColumn column) {
            List<BoundColumn> found = bound.stream()
                    .filter(candidate -> candidate.column().equals(column))
                    .filter(candidate -> !candidate.says().isRefused())
                    .toList();
            if (found.size() < 2 || column.shiftedYears()) {
                return;
            }
            if (column.holds() == Holds.FIGURE
                    && found.stream().map(BoundColumn::says).distinct().count() == found.size()) {
                return;
            }
            int best = found.stream().mapToInt(this::rank).min().orElse(0);
            List<BoundColumn> chosen =
                    found.stream().filter(candidate -> rank(candidate) == best).toList();
            Set<HeadingMatch> said = new HashSet<>();
            Optional<BoundColumn> twice = chosen.stream()
                    .filter(candidate -> !said.add(candidate.says()))
                    .findFirst();
            if (twice.isPresent()) {
                problems.add(ReadingProblem.ofFile(
                        Code.COLUMN_TWICE, twice.get().heading(), Integer.toString(headerNumber())));
            } else {
                bound.removeIf(candidate -> found.contains(candidate) && !chosen.contains(candidate));
            }
        }

        private int rank(BoundColumn candidate) {
            return declared.stream()
                    .filter(heading -> heading.column().equals(candidate.column()))
                    .filter(heading -> matches(heading, candidate.index()) != null)
                    .mapToInt(DeclaredColumn::rank)
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        void bindContents() {
            contents.find(wanted(), head, after, Set.copyOf(claimed), headed(), names(), firstFigure())
                    .forEach((index, column) -> claim(column, index, HeadingMatch.PLAIN));
        }

        private Set<Integer> headed() {
            return IntStream.range(0, rows.width())
                    .filter(index -> !rows.headings(index).isEmpty())
                    .boxed()
                    .collect(Collectors.toSet());
        }

        // What a heading has told already is not looked for.
        private List<LayoutColumn> wanted() {
            return layout.columns().stream()
                    .filter(LayoutColumn::byContent)
                    .filter(column -> column.holds() == Holds.INDICATOR
                            || bound.stream().noneMatch(found -> found.column().holds() == column.holds()))
                    .toList();
        }

        private static boolean isMeant(LayoutColumn column, BoundColumn found) {
            return column.byContent()
                    ? found.column().holds() == column.holds()
                    : found.column().equals(column);
        }

        private int names() {
            return bound.stream()
                    .filter(column -> column.column().holds() == Holds.MUNICIPALITY)
                    .mapToInt(BoundColumn::index)
                    .findFirst()
                    .orElse(-1);
        }

        private int firstFigure() {
            return bound.stream()
                    .filter(column -> column.column().holds() == Holds.FIGURE)
                    .mapToInt(BoundColumn::index)
                    .min()
                    .orElse(head.width());
        }

        private void claim(LayoutColumn column, int index, HeadingMatch says) {
            claimed.add(index);
            String heading = rows.rows().isEmpty() ? "" : rows.shown(index);
            Place place = rows.rows().isEmpty() ? new Place(0, index + 1) : rows.place(index);
            bound.add(new BoundColumn(column, index, heading, says, place));
        }

        Header header(int first) {
            List<String> missing = new ArrayList<>(layout.columns().stream()
                    .filter(column -> !column.optional())
                    .filter(column -> !spanned.contains(column))
                    .filter(column -> bound.stream().noneMatch(found -> isMeant(column, found)))
                    .map(HeaderBinding::shown)
                    .toList());
            requireOneOf(Set.of(Holds.MUNICIPALITY, Holds.MUNICIPALITY_CODE), missing);
            requireOneOf(Set.of(Holds.FIGURE), missing);
            List<Integer> keep = layout.keep().stream()
                    .map(LayoutKeep::heading)
                    .map(this::column)
                    .toList();
            IntStream.range(0, keep.size())
                    .filter(i -> keep.get(i) < 0)
                    .mapToObj(i -> layout.keep().get(i).heading())
                    .forEach(missing::add);
            return new Header(head, first, after, List.copyOf(bound), keep, missing, List.copyOf(problems));
        }

        // Each of them may be missing, but not all.
        private void requireOneOf(Set<Holds> kinds, List<String> missing) {
            boolean found = bound.stream()
                    .anyMatch(column -> kinds.contains(column.column().holds()));
            if (!found && missing.isEmpty() && problems.isEmpty()) {
                layout.columns().stream()
                        .filter(column -> kinds.contains(column.holds()))
                        .findFirst()
                        .map(HeaderBinding::shown)
                        .ifPresent(missing::add);
            }
        }

        private int column(String heading) {
            String wanted = HeadingText.normal(heading);
            return IntStream.range(0, rows.width())
                    .filter(index -> rows.headings(index).contains(wanted))
                    .findFirst()
                    .orElse(-1);
        }

        private int headerNumber() {
            return rows.rows().isEmpty() ? 0 : rows.rows().getFirst().number();
        }
    }

    /// A column as people are told of it.
    static String shown(LayoutColumn column) {
        return column.headings().isEmpty()
                ? column.holds().name() + (column.position() == null ? "" : " " + column.position())
                : column.headings().stream().limit(3).collect(Collectors.joining(" / "));
    }
}
