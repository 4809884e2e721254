package se.malbild.indicator.source.kolada;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.FigureRules;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.source.CataloguedFigures;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.KeptAnswers;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.source.web.SourceRequest;
import se.malbild.kit.municipality.MunicipalityRegister;

/// A fetch as it is carried out, portion by portion and page by page. Indicators are called as their KPIs.
final class Fetch {

    final List<KeptAnswer> kept = new ArrayList<>();
    final Map<String, SourceFailure.Code> gaps = new LinkedHashMap<>();
    private final SourceOrder order;

    private Fetch(SourceOrder order) {
        this.order = order;
    }

    static Fetch of(URI base, SourceOrder order) {
        return of(base, order, null);
    }

    /// @param perPage how many rows a page is to have; null leaves it as it is asked
    static Fetch of(URI base, SourceOrder order, @Nullable Integer perPage) {
        Fetch fetch = new Fetch(order);
        KoladaPaging paging = new KoladaPaging(base);
        for (Portion portion : new KoladaQuestions(base).portions(order.indicators(), order)) {
            try {
                fetch.ask(portion, paging, perPage);
            } catch (SourceFailure failure) {
                fetch.gaps.put(portion.key(), failure.code());
            }
        }
        return fetch;
    }

    private void ask(Portion portion, KoladaPaging paging, @Nullable Integer perPage) throws SourceFailure {
        List<SourceRequest> asked = new ArrayList<>();
        Optional<SourceRequest> request = Optional.of(smaller(portion.first(), perPage));
        while (request.isPresent()) {
            SourceAnswer answer = new PlainHost().ask(request.get());
            asked.add(request.get());
            request = paging.next(answer, asked);
            kept.add(new KeptAnswer(kept.size() + 1, portion.key(), answer));
        }
    }

    private static SourceRequest smaller(SourceRequest first, @Nullable Integer perPage) {
        return perPage == null
                ? first
                : SourceRequest.get(
                        URI.create(first.uri().toString().replaceAll("per_page=\\d+", "per_page=" + perPage)));
    }

    KeptAnswers answers() {
        return each -> {
            for (KeptAnswer answer : kept) {
                each.answer(answer);
            }
        };
    }

    /// Reads the figures, shares from 0 to 100.
    Findings read() throws IOException {
        Map<String, FigureRules> rules = order.indicators().stream()
                .collect(Collectors.toMap(kpi -> kpi, _ -> FigureRules.of(new Scale(BigDecimal.ZERO, null, false))));
        return read(IndicatorTable.of(rules, Set.of()));
    }

    Findings read(IndicatorTable indicators) throws IOException {
        Findings findings = new Findings();
        Map<String, String> byKpi = order.indicators().stream().collect(Collectors.toMap(kpi -> kpi, kpi -> kpi));
        FigureJudge judge = new FigureJudge(
                Asked.of(order, byKpi, new MunicipalityRegister()),
                indicators,
                new CataloguedFigures(indicators, findings));
        answers().forEach(answer -> {
            if (KoladaQuestions.isOfData(answer.portion())) {
                judge.read(answer);
            }
        });
        return findings;
    }
}
