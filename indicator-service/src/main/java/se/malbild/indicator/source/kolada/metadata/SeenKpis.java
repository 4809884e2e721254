package se.malbild.indicator.source.kolada.metadata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.malbild.indicator.catalogue.FetchedKpis;
import se.malbild.indicator.catalogue.KoladaKpi;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;

/// The KPIs that Kolada has told of.
@ApplicationScoped
@Transactional
class SeenKpis implements FetchedKpis {

    private final SeenKpiRepository kpis;

    @Inject
    SeenKpis(SeenKpiRepository kpis) {
        this.kpis = kpis;
    }

    @Override
    public Optional<KoladaKpi> find(String id) {
        return kpis.findByIdOptional(id).map(SeenKpis::catalogued);
    }

    @Override
    public Map<String, KoladaKpi> all() {
        return kpis.catalogued().stream().collect(Collectors.toUnmodifiableMap(KoladaKpi::id, Function.identity()));
    }

    private static KoladaKpi catalogued(SeenKpi kpi) {
        return new KoladaKpi(
                kpi.id(),
                kpi.facts().title(),
                kpi.facts().description(),
                kpi.facts().dividedByGender());
    }

    Page<KoladaKpiResponse> page(SortOrder order, PageRequest page) {
        return kpis.page(order, page).map(kpi -> KoladaKpiResponse.of(kpi, null));
    }

    KoladaKpiResponse get(String id) {
        SeenKpi kpi = kpis.findByIdOptional(id)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Tjänsten har inte hämtat några uppgifter om nyckeltalet %s.",
                        "The service has not fetched any metadata of the KPI %s.", id)));
        List<KoladaKpiResponse.Change> changes =
                kpis.changes(id).stream().map(KoladaKpiResponse.Change::of).toList();
        return KoladaKpiResponse.of(kpi, changes);
    }
}
