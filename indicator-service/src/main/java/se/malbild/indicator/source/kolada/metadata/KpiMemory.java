package se.malbild.indicator.source.kolada.metadata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.KoladaKpis;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.kit.workbook.Place;

/// Remembers what Kolada says of its KPIs, and notices what it says otherwise than before.
@ApplicationScoped
@Transactional
public class KpiMemory {

    private final SeenKpiRepository kpis;
    private final KoladaKpis known;

    @Inject
    KpiMemory(SeenKpiRepository kpis, KoladaKpis known) {
        this.kpis = kpis;
        this.known = known;
    }

    /// Tells a run what has changed since last time. A KPI that does not exist is told of every time. In a
    /// transaction of its own, since the run's may be busy.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remark(ToldKpis told, ReadingSink sink) {
        Map<String, SeenKpi> seen = seen(told);
        for (ToldKpi answered : told.told()) {
            SeenKpi before = seen.get(answered.id());
            ToldKpi kpi = completed(before, answered);
            differences(before, kpi).forEach(difference -> sink.reject(difference.remark(kpi)));
        }
        new TreeMap<>(told.missing())
                .forEach((id, answer) -> sink.reject(new ReadingProblem(
                        KpiChangeKind.VANISHED.remark(), new Place(answer.number(), 0), "", List.of(id))));
    }

    /// Keeps what is told, unless something newer is known, and writes down what has changed.
    public void remember(ToldKpis told) {
        kpis.holdAll();
        Map<String, SeenKpi> seen = seen(told);
        told.told().forEach(kpi -> remember(seen.get(kpi.id()), completed(seen.get(kpi.id()), kpi)));
        told.missing().forEach((id, answer) -> miss(seen.get(id), answer));
        kpis.flush();
    }

    private void remember(@Nullable SeenKpi seen, ToldKpi told) {
        if (seen != null && !seen.isNews(told.toldAt())) {
            return;
        }
        List<KpiDifference> differences = differences(seen, told);
        SeenKpi kpi = seen == null ? SeenKpi.of(told) : seen;
        kpi.see(told);
        if (seen == null) {
            kpis.persist(kpi);
            kpis.flush();
        }
        differences.forEach(difference -> note(kpi, difference, told.toldAt()));
        String period = told.facts().publicationPeriod();
        if (period != null && told.facts().publicationDate() != null) {
            kpis.notePublication(told.id(), period, told.facts().publicationDate());
        }
    }

    private void miss(@Nullable SeenKpi seen, KeptAnswer answer) {
        Instant at = answer.answer().answeredAt();
        if (seen != null && !seen.hasVanished() && seen.isNews(at)) {
            seen.miss(at);
            note(seen, KpiDifference.vanished(), at);
        }
    }

    // What an answer lacks has not changed.
    private ToldKpi completed(@Nullable SeenKpi seen, ToldKpi told) {
        return seen != null
                ? told.completed(seen.facts())
                : known.bundled(told.id())
                        .map(KpiFacts::of)
                        .map(told::completed)
                        .orElse(told);
    }

    private void note(SeenKpi kpi, KpiDifference difference, Instant at) {
        kpi.changeAt(at);
        kpis.add(KpiChange.of(kpi.id(), difference, at));
    }

    private Map<String, SeenKpi> seen(ToldKpis told) {
        Set<String> ids = new HashSet<>(told.missing().keySet());
        told.told().forEach(kpi -> ids.add(kpi.id()));
        return kpis.seen(ids);
    }

    // What is told for the first time is held against what the catalogue was made of.
    private List<KpiDifference> differences(@Nullable SeenKpi seen, ToldKpi told) {
        if (seen != null) {
            return seen.isNews(told.toldAt()) ? seen.differences(told) : List.of();
        }
        return known.bundled(told.id())
                .map(kpi -> KpiDifference.between(kpi, told.facts()))
                .orElse(List.of());
    }
}
