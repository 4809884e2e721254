package se.malbild.indicator.source.scb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.KeptAnswers;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.Portions;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHost;
import se.malbild.indicator.source.web.SourceHosts;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.source.web.SourceRequest;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.kit.time.Sweden;

/// Statistics Sweden. A figure can move from a table to another one with other codes: which table has which years is
/// data ([ScbDefinitions]), and what a table has is asked of itself before any figure is.
@ApplicationScoped
class ScbClient implements SourceClient {

    private static final String READER = "scb";

    private final ScbDefinitions definitions;
    private final MunicipalityRegister municipalities;
    private final Clock clock;
    private final PxApi api;
    private final SourceHost host;
    private volatile @Nullable KeptTerms keptTerms;

    @Inject
    ScbClient(
            ScbDefinitions definitions,
            MunicipalityRegister municipalities,
            Clock clock,
            SourceHosts hosts,
            @ConfigProperty(name = "malbild.sources.scb.api") String api,
            @ConfigProperty(name = "malbild.sources.scb.url") URI url) {
        this(definitions, municipalities, clock, PxApi.of(api, url.toString()), hosts.of(READER, url));
    }

    ScbClient(
            ScbDefinitions definitions, MunicipalityRegister municipalities, Clock clock, PxApi api, SourceHost host) {
        this.definitions = definitions;
        this.municipalities = municipalities;
        this.clock = clock;
        this.api = api;
        this.host = api.terms().isPresent() ? host : new PatientHost(host, PxTerms.V1.window());
    }

    @Override
    public String reader() {
        return READER;
    }

    @Override
    public Set<String> brings() {
        Set<String> indicators = new LinkedHashSet<>();
        definitions.figures().forEach(figure -> indicators.add(figure.indicator()));
        return indicators;
    }

    @Override
    public SourceHost host() {
        return host;
    }

    @Override
    public Portions portions(SourceOrder order) throws SourceFailure {
        ScbPlan plan = ScbPlan.of(definitions.figures(), order);
        PxTerms terms = terms();
        List<Portion> known = new ArrayList<>();
        Map<String, SourceFailure> unknown = new TreeMap<>();
        for (TableDefinition table : plan.tables()) {
            Portion metadata = new Portion(PortionKey.ofMetadata(table), api.metadata(table, terms));
            try {
                TableFacts facts = ScbAnswers.facts(host.ask(metadata.first()));
                known.add(metadata);
                addFigures(plan, table, facts, terms, known);
            } catch (SourceFailure e) {
                if (e.isOfHost()) {
                    throw e;
                }
                // The other tables still have their years.
                unknown.put(metadata.key(), e);
            }
        }
        return new Portions(known, unknown);
    }

    private void addFigures(
            ScbPlan plan, TableDefinition table, TableFacts facts, PxTerms terms, List<Portion> portions) {
        List<Integer> years =
                plan.years(table).stream().filter(facts.years()::contains).toList();
        List<String> regions = asked(plan.order()).stream()
                .filter(municipalities::knows)
                .filter(facts.codes(Question.REGION)::contains)
                .toList();
        QuestionSplit split = new QuestionSplit(terms.mostCells());
        for (FigureDefinition figure : plan.of(table)) {
            if (!figure.missing(facts).isEmpty()) {
                continue;
            }
            for (QuestionSplit.Part part : split.parts(figure.cells(), regions, years)) {
                Question question = Question.of(figure, part.municipalities(), part.years());
                portions.add(new Portion(PortionKey.of(figure, part), api.data(table, question, terms)));
            }
        }
    }

    private List<String> asked(SourceOrder order) {
        return order.municipalities().isEmpty()
                ? municipalities.all().stream().map(Municipality::id).toList()
                : order.municipalities();
    }

    private PxTerms terms() throws SourceFailure {
        KeptTerms kept = keptTerms;
        if (kept == null || !kept.holdAt(clock.instant())) {
            Optional<SourceRequest> question = api.terms();
            PxTerms terms = question.isPresent() ? ScbAnswers.terms(host.ask(question.get())) : PxTerms.V1;
            kept = new KeptTerms(terms, clock.instant());
            keptTerms = kept;
            host.askAtMost(terms.calls(), terms.window());
        }
        return kept.terms();
    }

    @Override
    public Optional<SourceRequest> next(SourceAnswer answer, List<SourceRequest> asked) throws SourceFailure {
        String body = answer.request().body();
        if (body == null) {
            var _ = ScbAnswers.facts(answer);
        } else {
            var _ = ScbAnswers.cube(answer, Question.of(body));
        }
        return Optional.empty();
    }

    @Override
    public void read(KeptAnswers answers, SourceOrder order, IndicatorTable indicators, ReadingSink sink)
            throws IOException {
        ScbReading reading = new ScbReading(indicators, sink);
        Map<String, TableFacts> facts = new TreeMap<>();
        LocalDate[] askedOn = {LocalDate.MIN};
        answers.forEach(kept -> {
            String body = kept.answer().request().body();
            if (body != null) {
                reading.read(kept, body);
                return;
            }
            keep(kept, facts, sink);
            askedOn[0] = Sweden.dayOf(kept.answer().answeredAt());
        });
        ScbPlan plan = ScbPlan.of(definitions.figures(), order);
        new TableRemarks(plan, asked(order), facts, definitions.expectedMonths(), askedOn[0])
                .all()
                .forEach(sink::reject);
    }

    private static void keep(KeptAnswer kept, Map<String, TableFacts> facts, ReadingSink sink) {
        try {
            facts.put(PortionKey.table(kept.portion()), ScbAnswers.facts(kept.answer()));
        } catch (SourceFailure e) {
            sink.reject(ScbReading.notRead(kept, e));
        }
    }
}
