package se.malbild.strategy.criterion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// What the municipality has reported for a year.
final class Answers {

    private Answers() {}

    /// Those of a year: of a unit that has reported the year as a whole that alone, of others every part of it.
    static List<Report> ofYear(List<Report> reports, int year) {
        List<Report> all = reports.stream().filter(one -> one.isOf(year)).toList();
        Set<@Nullable UUID> whole = new HashSet<>();
        all.stream().filter(Report::isOfWholeYear).forEach(one -> whole.add(one.unit()));
        return all.stream()
                .filter(one -> one.isOfWholeYear() || !whole.contains(one.unit()))
                .toList();
    }

    static Judgement missing(String title, int year) {
        Text sentence = Wording.told(reader -> new Text(
                        "Ingen bedömning: %s har inte rapporterats för %d.",
                        "No verdict: %s has not been reported for %d.")
                .in(reader)
                .formatted(title, year));
        return Judgement.unreported(NoVerdictReason.NOT_REPORTED, sentence, List.of());
    }
}
