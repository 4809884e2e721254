package se.malbild.indicator.source.kolada;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.PublicationDay;
import se.malbild.indicator.source.CataloguedFigures;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.kolada.metadata.KoladaPublications;
import se.malbild.indicator.source.kolada.metadata.KpiMemory;
import se.malbild.indicator.source.kolada.metadata.ToldKpis;
import se.malbild.indicator.source.web.KeptAnswers;
import se.malbild.indicator.source.web.Portions;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHost;
import se.malbild.indicator.source.web.SourceHosts;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.source.web.SourceRequest;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Brings the figures of KPIs from Kolada, and what Kolada says of the KPIs themselves.
@ApplicationScoped
public class KoladaClient implements SourceClient {

    /// Its name, also in the settings and in the catalogue.
    public static final String READER = "kolada";

    private final Catalogue catalogue;
    private final MunicipalityRegister municipalities;
    private final KpiMemory memory;
    private final KoladaPublications publications;
    private final SourceHosts hosts;
    private final URI base;
    private final KoladaQuestions questions;
    private final KoladaPaging paging;

    @Inject
    KoladaClient(
            Catalogue catalogue,
            MunicipalityRegister municipalities,
            KpiMemory memory,
            KoladaPublications publications,
            SourceHosts hosts,
            @ConfigProperty(name = "malbild.sources.kolada.url") URI base) {
        this.catalogue = catalogue;
        this.municipalities = municipalities;
        this.memory = memory;
        this.publications = publications;
        this.hosts = hosts;
        this.base = base;
        this.questions = new KoladaQuestions(base);
        this.paging = new KoladaPaging(base);
    }

    @Override
    public String reader() {
        return READER;
    }

    @Override
    public Set<String> brings() {
        return catalogue.koladaIds().keySet();
    }

    @Override
    public SourceHost host() {
        return hosts.of(READER, base);
    }

    @Override
    public Portions portions(SourceOrder order) {
        return Portions.of(questions.portions(kpis(order), order));
    }

    @Override
    public Optional<SourceRequest> next(SourceAnswer answer, List<SourceRequest> asked) throws SourceFailure {
        return paging.next(answer, asked);
    }

    // Figures are copied into the stage over the connection of the transaction: nothing here may use it.
    @Override
    public void read(KeptAnswers answers, SourceOrder order, IndicatorTable indicators, ReadingSink sink)
            throws IOException {
        memory.remark(ToldKpis.of(answers, sink), sink);
        FigureJudge judge = new FigureJudge(
                Asked.of(order, Asked.indicators(order, indicators), municipalities),
                indicators,
                new CataloguedFigures(indicators, sink));
        answers.forEach(kept -> {
            if (KoladaQuestions.isOfData(kept.portion())) {
                judge.read(kept);
            }
        });
    }

    @Override
    public void remember(KeptAnswers answers, SourceOrder order) throws IOException {
        memory.remember(ToldKpis.of(answers, ReadingSink.NOBODY));
    }

    @Override
    public List<PublicationDay> publicationDays(Set<String> indicators) {
        return publications.days(indicators);
    }

    // An indicator that has lost its KPI since it was ordered is not asked for.
    private List<String> kpis(SourceOrder order) {
        Map<String, String> kpis = catalogue.koladaIds();
        return order.indicators().stream()
                .flatMap(indicator -> Optional.ofNullable(kpis.get(indicator)).stream())
                .distinct()
                .toList();
    }
}
