package se.malbild.indicator.source.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.MunicipalityFound.Question;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;

/// Finds the one municipality that titles name. A name counts with its kind, `Hedemora kommun`, wherever it stands;
/// only when no title has one, it counts as a part of its own, too: `Företagsklimat 2025 – Hedemora`.
final class TitledMunicipality {

    private static final int MOST_WORDS = 4;
    private static final Pattern KIND = Pattern.compile("(?i)(kommun|stad)s?[.,;:)]*");
    private static final Pattern LABELLED = Pattern.compile("(?i)(?:kommunen?|municipality)(?: ?[:=]| ) ?(\\p{L}.*)");
    private static final Pattern IN = Pattern.compile("(?U)(?:^|.* )i (\\p{L}[\\p{L} -]*?)(?:,? (?:19|20)[0-9]{2})?");
    private static final Pattern BETWEEN = Pattern.compile(" - |[:;,|()]");
    private static final Pattern YEAR = Pattern.compile("(?:^| )(?:19|20)[0-9]{2}(?= |$)");
    // Words of titles that are names of municipalities as well: land, and to be.
    private static final Set<String> WORDS = Set.of("mark", "vara");

    private final MunicipalityCell municipalities;

    TitledMunicipality(MunicipalityCell municipalities) {
        this.municipalities = municipalities;
    }

    /// The municipality of the titles of a table; refused when they name none or several.
    MunicipalityFound of(Header header) {
        return of(header.titles(), header.head());
    }

    /// The municipality of those titles.
    ///
    /// @param head the table below them
    MunicipalityFound of(List<String> titles, TableHead head) {
        Set<MunicipalityFound> named = named(titles);
        if (named.isEmpty()) {
            return new Refused(Code.MUNICIPALITY_NOT_IN_TITLE, List.of());
        }
        MunicipalityFound first = named.iterator().next();
        if (named.size() > 1) {
            return new Refused(
                    Code.SEVERAL_MUNICIPALITIES,
                    List.of(named.stream().map(this::shown).collect(Collectors.joining(", "))));
        }
        return first instanceof Doubtful doubtful
                        && doubtful.question() == Question.KEEPS_DIACRITICS
                        && keepsMarks(head)
                ? new Known(doubtful.id())
                : first;
    }

    /// True when a text among the figures says that those below it are not of that municipality.
    boolean isAbout(String text, String other) {
        Set<MunicipalityFound> named = named(List.of(text));
        if (named.isEmpty()) {
            return municipalities.read(text) instanceof MunicipalityFound.Other && !IndicatorNames.saysAll(text);
        }
        return !named.equals(Set.of(new Known(other)))
                && named.stream()
                        .noneMatch(found -> found instanceof Doubtful doubtful
                                && doubtful.id().equals(other));
    }

    private Set<MunicipalityFound> named(List<String> titles) {
        Set<MunicipalityFound> named = titles.stream()
                .map(HeadingText::plain)
                .flatMap(this::withKind)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (named.isEmpty()) {
            titles.stream().map(HeadingText::plain).flatMap(this::asPart).forEach(named::add);
        }
        return named;
    }

    // The longest row of words before "kommun" that is a name: of "Östra Göinge kommun" not "Göinge kommun".
    private Stream<MunicipalityFound> withKind(String title) {
        List<String> words = List.of(title.split(" "));
        return IntStream.range(1, words.size())
                .filter(kind -> KIND.matcher(words.get(kind)).matches())
                .boxed()
                .flatMap(kind -> IntStream.rangeClosed(Math.max(0, kind - MOST_WORDS), kind - 1)
                        .mapToObj(first -> String.join(" ", words.subList(first, kind)) + " kommun")
                        .map(municipalities::read)
                        .filter(TitledMunicipality::isNamed)
                        .limit(1));
    }

    private Stream<MunicipalityFound> asPart(String title) {
        Matcher labelled = LABELLED.matcher(title);
        Matcher in = IN.matcher(title);
        return Stream.of(
                        Stream.of(title),
                        labelled.matches() ? Stream.of(labelled.group(1)) : Stream.<String>empty(),
                        in.matches() ? Stream.of(in.group(1)) : Stream.<String>empty(),
                        BETWEEN.splitAsStream(title))
                .flatMap(parts -> parts)
                .flatMap(part -> Stream.of(part, YEAR.matcher(part).replaceAll(" ")))
                .map(String::strip)
                .filter(part -> part.chars().anyMatch(Character::isLetter))
                .filter(part -> !WORDS.contains(part.toLowerCase(Locale.ROOT)))
                .map(municipalities::read)
                .filter(TitledMunicipality::isNamed);
    }

    private static boolean isNamed(MunicipalityFound found) {
        return found instanceof Known
                || found instanceof Doubtful
                || (found instanceof Refused(Code code, List<String> _) && code == Code.SEVERAL_MUNICIPALITIES);
    }

    private String shown(MunicipalityFound found) {
        return switch (found) {
            case Known(String id) -> municipalities.shown(id);
            case Doubtful doubtful -> String.join(" / ", doubtful.candidates());
            case Refused refused -> String.join(", ", refused.arguments());
            case MunicipalityFound.Other _ -> "";
        };
    }

    // A file that writes å, ä and ö anywhere does not leave them out of a name.
    private static boolean keepsMarks(TableHead head) {
        return head.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> MunicipalityCell.hasMarks(cell.text().toLowerCase(Locale.ROOT)));
    }
}
