package se.malbild.indicator.source.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.malbild.indicator.layout.EditionPlace;
import se.malbild.indicator.layout.TableLayout;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingTask;
import se.malbild.kit.workbook.UnreadableFile;

/// Finds the period of the edition that a file is.
final class EditionFinder {

    private static final Pattern DAY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}[ /-][0-9]{2,4}");
    private static final Pattern PUBLISHED = Pattern.compile(
            "\\b(?:publicer|uppdater|utgiv|hämta|publish|update)\\p{L}*[ :]+(?:(?:den|i|[0-9]{1,2}|\\p{L}{3,9})[ .]+)*"
                    + "(?:19|20)[0-9]{2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private final ReadingTask task;
    private final TableLayout layout;
    private final int latestYear;

    EditionFinder(ReadingTask task) {
        this.task = task;
        this.layout = task.layout();
        this.latestYear = PlanMaker.latestYear(task.today());
    }

    /// The period of the edition, as far as file and sender say it.
    ///
    /// @throws UnreadableFile when they contradict each other or the layout
    Optional<String> find(Header header) throws UnreadableFile {
        EditionPlace place = layout.edition() == null ? EditionPlace.HEADER : layout.edition();
        Optional<String> moved =
                switch (place) {
                    case HEADER -> inHeader(header).map(this::moved);
                    case TITLE -> inTitlesOrHeader(header);
                    case STATED, COLUMN -> Optional.<String>empty();
                };
        Optional<String> stated = task.statedEdition();
        if (stated.isPresent() && moved.isPresent() && !stated.get().equals(moved.get())) {
            throw new UnreadableFile(Code.EDITION_DIFFERS, stated.get(), moved.get());
        }
        Optional<String> edition = moved.or(() -> stated);
        if (edition.isPresent() && !layout.holdsFor(edition.get())) {
            throw new UnreadableFile(Code.LAYOUT_NOT_FOR_EDITION, validity(), edition.get());
        }
        return edition;
    }

    private String validity() {
        return Objects.requireNonNullElse(layout.firstEdition(), "") + "–"
                + Objects.requireNonNullElse(layout.lastEdition(), "");
    }

    // A year above a column is that of its figures; the one in a title may be the year of publication.
    private Optional<String> inTitlesOrHeader(Header header) throws UnreadableFile {
        Optional<String> titled = inTitles(header).map(this::moved);
        Optional<String> above = aboveColumns(header);
        if (titled.isPresent() && above.isPresent() && !titled.get().equals(above.get())) {
            throw new UnreadableFile(Code.EDITION_DIFFERS, titled.get(), above.get());
        }
        return titled.or(() -> above).or(() -> inHeader(header).map(this::moved));
    }

    private String moved(String period) {
        return moved(period, layout.editionOffset());
    }

    private static Optional<String> aboveColumns(Header header) {
        return header.columns().stream()
                .map(bound -> bound.says().period())
                .filter(Objects::nonNull)
                .map(PeriodText::period)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private Optional<String> inHeader(Header header) {
        return aboveColumns(header).or(() -> header.columns().stream()
                .flatMap(bound -> years(bound.heading()).stream())
                .max(Comparator.naturalOrder()));
    }

    // Of several years in titles none is known to be the edition's.
    private Optional<String> inTitles(Header header) {
        Set<String> years = header.titles().stream()
                .map(title -> DAY.matcher(title).replaceAll(" "))
                .map(title -> PUBLISHED.matcher(title).replaceAll(" "))
                .flatMap(title -> years(title).stream())
                .collect(Collectors.toSet());
        if (years.size() > 1 && task.statedEdition().isPresent()) {
            return task.statedEdition()
                    .map(stated -> moved(stated, -layout.editionOffset()))
                    .filter(years::contains)
                    .or(() -> years.stream().max(Comparator.naturalOrder()));
        }
        return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
    }

    private List<String> years(String text) {
        List<String> years = new ArrayList<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            if (Integer.parseInt(year.group(1)) <= latestYear) {
                years.add(year.group(1));
            }
        }
        return years;
    }

    /// The same part of another year.
    static String moved(String period, int years) {
        int year = Integer.parseInt(period.substring(0, 4)) + years;
        return year + period.substring(4);
    }
}
