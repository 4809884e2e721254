package se.malbild.indicator.fetch;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.importrun.Findings;
import se.malbild.indicator.importrun.ImportBytes;
import se.malbild.indicator.importrun.ImportKind;
import se.malbild.indicator.importrun.ImportOrder;
import se.malbild.indicator.importrun.StageFiller;
import se.malbild.indicator.source.CataloguedFigures;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.staging.SourceScope;
import se.malbild.indicator.staging.Stage;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Stages the figures of a source's answers, and tells of what could not be had.
@ApplicationScoped
class FetchFiller implements StageFiller {

    private final ImportBytes bytes;
    private final SourceClients clients;
    private final MunicipalityRegister municipalities;
    private final FetchMetrics metrics;
    private final ObjectMapper json;

    @Inject
    FetchFiller(
            ImportBytes bytes,
            SourceClients clients,
            MunicipalityRegister municipalities,
            FetchMetrics metrics,
            ObjectMapper json) {
        this.bytes = bytes;
        this.clients = clients;
        this.municipalities = municipalities;
        this.metrics = metrics;
        this.json = json;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.FETCH;
    }

    @Override
    public void fill(UUID runId, ImportOrder order, IndicatorTable indicators, Stage stage, Findings findings)
            throws IOException {
        ArchivedAnswers answers = new ArchivedAnswers(() -> bytes.open(runId), json);
        FetchIndex index = answers.index();
        // Before anything else, so that they are among the problems that are kept.
        index.gaps().forEach(gap -> findings.reject(problem(gap)));
        SourceClient client = clients.find(index.reader())
                .orElseThrow(
                        () -> new IllegalStateException("No client reads what %s answers".formatted(index.reader())));
        stage.fill(rows -> {
            OrderedFigures figures = new OrderedFigures(
                    index.order(), indicators, municipalities, new CataloguedFigures(indicators, findings.into(rows)));
            client.read(answers, index.order(), indicators, figures);
            metrics.read(index.reader(), figures.count());
        });
        if (!Boolean.TRUE.equals(index.withdrawalsConfirmed())) {
            stage.confine(scope(index.order()));
        }
        if (!order.validateOnly()) {
            client.remember(answers, index.order());
        }
    }

    private static SourceScope scope(SourceOrder asked) {
        return new SourceScope(
                Set.copyOf(asked.indicators()),
                Set.copyOf(asked.municipalities()),
                Integer.toString(asked.fromYear()),
                Integer.toString(asked.toYear()));
    }

    private static ReadingProblem problem(FetchIndex.Gap gap) {
        List<String> arguments = new ArrayList<>(List.of(gap.portion(), gap.code()));
        arguments.addAll(gap.arguments());
        return ReadingProblem.ofFile(Code.PORTION_NOT_HAD, arguments.toArray(String[]::new));
    }
}
