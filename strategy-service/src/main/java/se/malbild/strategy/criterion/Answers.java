package se.malbild.strategy.criterion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.language.Text;

/// What the municipality has reported for a year.
final class Answers {

    private Answers() {}

    /// Those of a year, none of them counted twice: what the municipality as a whole has reported of a period goes
    /// before what its units have, and what was reported of the year as a whole goes before parts of it.
    static List<Report> ofYear(List<Report> reports, int year) {
        List<Report> all = reports.stream().filter(one -> one.isOf(year)).toList();
        List<Report> ofEverything = all.stream()
                .filter(one -> one.unit() == null && one.isOfWholeYear())
                .toList();
        if (!ofEverything.isEmpty()) {
            return ofEverything;
        }
        Set<String> ofMunicipality = all.stream()
                .filter(one -> one.unit() == null)
                .map(Report::period)
                .collect(Collectors.toSet());
        Set<UUID> ofWholeYear = all.stream()
                .filter(Report::isOfWholeYear)
                .flatMap(one -> Optional.ofNullable(one.unit()).stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.unit() == null
                        || one.isOfWholeYear()
                        || !(ofWholeYear.contains(one.unit()) || ofMunicipality.contains(one.period())))
                .toList();
    }

    /// The year in words, and which parts of it were reported when it is not the whole.
    static String told(List<Report> answers, int year) {
        if (answers.stream().allMatch(Report::isOfWholeYear)) {
            return Integer.toString(year);
        }
        return "%d (%s)"
                .formatted(year, answers.stream().map(Report::period).distinct().collect(Collectors.joining(", ")));
    }

    static Judgement missing(String title, int year) {
        Text sentence = Wording.told(reader -> new Text(
                        "%s: inte rapporterat för %d, därför ingen bedömning.",
                        "%s: not reported for %d, hence no verdict.")
                .in(reader)
                .formatted(title, year));
        return Judgement.unreported(NoVerdictReason.NOT_REPORTED, sentence, List.of());
    }
}
