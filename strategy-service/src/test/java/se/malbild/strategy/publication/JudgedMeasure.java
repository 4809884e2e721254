package se.malbild.strategy.publication;

import static se.malbild.strategy.StrategyApiCalls.add;
import static se.malbild.strategy.StrategyApiCalls.adopt;
import static se.malbild.strategy.StrategyApiCalls.draft;
import static se.malbild.strategy.StrategyApiCalls.idOf;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Verdict;

/// A measure of Hedemora without a criterion, of which a test says what it wants.
///
/// @param strategy address of its strategy
/// @param id of the measure
public record JudgedMeasure(String strategy, UUID id) {

    /// One of a draft.
    public static JudgedMeasure ofDraft() {
        return of(draft("Utkast"));
    }

    /// One more of a draft.
    static JudgedMeasure of(String draft) {
        return new JudgedMeasure(draft, UUID.fromString(idOf(add(draft, "measures", "{\"text\": \"Årligen öka\"}"))));
    }

    /// One of a strategy that has been adopted.
    public static JudgedMeasure ofAdopted() {
        JudgedMeasure measure = ofDraft();
        measure.beAdopted();
        return measure;
    }

    void beAdopted() {
        adopt(strategy, "ADOPTION", "2022-02-15");
    }

    String key() {
        return "2083/" + id;
    }

    StandingVerdict standing(int year, Verdict verdict) {
        return new StandingVerdict(
                "2083",
                id,
                year,
                verdict,
                false,
                UUID.randomUUID(),
                new Text(
                        "Måttet är bedömt för %d. Å!".formatted(year),
                        "The measure is judged for %d.".formatted(year)));
    }

    /// A verdict that a person has set.
    StandingVerdict overridden(int year, Verdict verdict) {
        StandingVerdict judged = standing(year, verdict);
        return new StandingVerdict("2083", id, year, verdict, true, judged.assessment(), judged.sentence());
    }

    /// Records verdicts of one year after the other, each in a transaction of its own.
    public void say(int year, Verdict... verdicts) {
        Arrays.stream(verdicts).forEach(verdict -> record(standing(year, verdict)));
    }

    /// Records in one transaction.
    static void record(StandingVerdict... verdicts) {
        CDI.current().select(Recorder.class).get().record(verdicts);
    }
}
