package se.malbild.strategy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.UUID;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Judgement;
import se.malbild.strategy.criterion.Knowledge;
import se.malbild.strategy.verdictoverride.VerdictsInForce;

/// Judges measures whose inputs have changed, for every year ([YearsJudged]).
@ApplicationScoped
class Assessor {

    private final DirtyMeasures dirty;
    private final KnowledgeOfMeasures knowledge;
    private final AssessmentLedger ledger;
    private final Reviews reviews;
    private final VerdictsInForce verdicts;
    private final Clock clock;

    @Inject
    Assessor(
            DirtyMeasures dirty,
            KnowledgeOfMeasures knowledge,
            AssessmentLedger ledger,
            Reviews reviews,
            VerdictsInForce verdicts,
            Clock clock) {
        this.dirty = dirty;
        this.knowledge = knowledge;
        this.ledger = ledger;
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /// Judges some of them, in one transaction with taking them.
    ///
    /// @param most how many at the most
    /// @return true when there may be more
    @Transactional
    @ActivateRequestContext
    boolean judge(int most) {
        DirtyMeasures.Taken taken = dirty.take(most);
        judge(taken.measures());
        return taken.count() == most;
    }

    /// Puts the measure that would come next behind the others, for a minute.
    @Transactional
    @ActivateRequestContext
    void postponeOldest() {
        dirty.postponeOldest();
    }

    private void judge(List<MeasureToJudge> measures) {
        if (measures.isEmpty()) {
            return;
        }
        List<UUID> ids = measures.stream().map(MeasureToJudge::id).toList();
        LocalDate today = Sweden.dayOf(clock.instant());
        Map<UUID, Knowledge> known = knowledge.of(ids, today);
        Map<UUID, Map<Integer, Said>> said = ledger.lastSaid(ids);
        List<NewAssessment> assessments = new ArrayList<>();
        Map<UUID, LocalDate> next = new HashMap<>();
        for (MeasureToJudge measure : measures) {
            Knowledge ofMeasure = known.get(measure.id());
            if (ofMeasure != null) {
                judge(measure, ofMeasure, said.getOrDefault(measure.id(), Map.of()), assessments, next);
            }
        }
        ledger.append(assessments, clock.instant());
        reviews.plan(next);
        if (!assessments.isEmpty()) {
            verdicts.announce(assessments.stream().map(NewAssessment::about).toList());
        }
    }

    private static void judge(
            MeasureToJudge measure,
            Knowledge known,
            Map<Integer, Said> said,
            List<NewAssessment> assessments,
            Map<UUID, LocalDate> next) {
        Criterion criterion = measure.criterion();
        // The year that ends then is judged from the next day on.
        LocalDate review = known.today().plusYears(1).withDayOfYear(1);
        NavigableSet<Integer> years = YearsJudged.of(measure, known.figures(), known.today());
        // Whatever has been said of a year is said anew when it does not hold any more.
        years.addAll(said.keySet());
        for (int year : years) {
            Judgement judgement = criterion.judge(year, known);
            Said before = said.get(year);
            if (before == null || !before.stands(criterion, judgement)) {
                Turn turn = Turn.between(before, criterion, year, judgement, known);
                assessments.add(new NewAssessment(measure, year, judgement, turn, turn.told(judgement, known)));
            }
            LocalDate own = judgement.reviewOn();
            if (own != null && own.isAfter(known.today()) && own.isBefore(review)) {
                review = own;
            }
        }
        next.put(measure.id(), review);
    }
}
