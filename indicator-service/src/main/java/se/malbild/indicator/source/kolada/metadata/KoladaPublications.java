package se.malbild.indicator.source.kolada.metadata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.malbild.indicator.catalogue.PublicationDay;

/// When Kolada publishes what.
@ApplicationScoped
@Transactional
public class KoladaPublications {

    private final SeenKpiRepository kpis;

    @Inject
    KoladaPublications(SeenKpiRepository kpis) {
        this.kpis = kpis;
    }

    /// What Kolada has told last of each indicator that is one of its KPIs, by indicator. Those that it has not been
    /// asked about yet are left out.
    public List<KoladaPublication> expected() {
        return kpis.listAll().stream()
                .filter(kpi -> kpi.indicator() != null)
                .map(KoladaPublications::publication)
                .sorted(Comparator.comparing(KoladaPublication::indicator))
                .toList();
    }

    /// The days that Kolada has told last for each period of these indicators, those included that lie ahead.
    public List<PublicationDay> days(Set<String> indicators) {
        return kpis.publicationDays(indicators);
    }

    private static KoladaPublication publication(SeenKpi kpi) {
        KpiFacts facts = kpi.facts();
        return new KoladaPublication(
                Objects.requireNonNull(kpi.indicator()),
                kpi.id(),
                facts.title(),
                facts.publicationPeriod(),
                facts.preliminaryPublicationDate(),
                facts.publicationDate(),
                kpi.hasVanished());
    }
}
