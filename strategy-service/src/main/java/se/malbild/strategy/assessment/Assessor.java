package se.malbild.strategy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.Figures;

/// Judges measures whose inputs have changed: every year that there are figures of, within the strategy's validity and
/// the year before it, from which the council started.
@ApplicationScoped
class Assessor {

    private final DirtyMeasures dirty;
    private final KnownFigures known;
    private final AssessmentStore store;
    private final Clock clock;

    @Inject
    Assessor(DirtyMeasures dirty, KnownFigures known, AssessmentStore store, Clock clock) {
        this.dirty = dirty;
        this.known = known;
        this.store = store;
        this.clock = clock;
    }

    /// Judges some of them, in one transaction with taking them.
    ///
    /// @param most how many at the most
    /// @return true when there may be more
    @Transactional
    @ActivateRequestContext
    boolean judge(int most) {
        List<MeasureToJudge> measures = dirty.take(most);
        measures.forEach(this::judge);
        return measures.size() == most;
    }

    /// Puts the measure that would come next behind the others, for a minute.
    @Transactional
    @ActivateRequestContext
    void postponeOldest() {
        dirty.postponeOldest();
    }

    private void judge(MeasureToJudge measure) {
        measure.howToJudge().ifPresent(criterion -> {
            Figures figures = known.of(measure.municipalityId(), criterion.indicators());
            years(measure, figures).forEach(year -> judge(measure, criterion, year, figures));
        });
    }

    private void judge(MeasureToJudge measure, Criterion criterion, int year, Figures figures) {
        Instant now = clock.instant();
        boolean retrospective = year < Sweden.dayOf(measure.createdAt()).getYear();
        store.append(measure, year, criterion, criterion.judge(year, figures), now, retrospective);
    }

    private static SortedSet<Integer> years(MeasureToJudge measure, Figures figures) {
        int first = measure.validFrom() == null ? 0 : measure.validFrom().getYear() - 1;
        SortedSet<Integer> years = new TreeSet<>();
        for (Figure figure : figures.figures()) {
            int year = Integer.parseInt(figure.period().substring(0, 4));
            if (year >= first) {
                years.add(year);
            }
        }
        return years;
    }
}
