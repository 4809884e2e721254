package se.malbild.strategy.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Versioned;
import se.malbild.strategy.focusarea.FocusAreas;
import se.malbild.strategy.series.SeriesLinks;
import se.malbild.strategy.strategy.ServedParts;
import se.malbild.strategy.strategy.StrategyParts;
import se.malbild.strategy.strategy.ValidityChanged;

/// The measures of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Measures extends StrategyParts<Measure, MeasureRequest, MeasureResponse> {

    private static final MeasureRequest UNWRITTEN = new MeasureRequest("", null, List.of(), List.of(), null);

    private final MeasureRepository measures;
    private final MeasureLinks links;
    private final MeasureRules rules;
    private final FocusAreas areas;
    private final SeriesLinks series;
    private final ServedParts served;

    @Inject
    Measures(
            MeasureRepository measures,
            MeasureLinks links,
            MeasureRules rules,
            FocusAreas areas,
            SeriesLinks series,
            ServedParts served) {
        this.measures = measures;
        this.links = links;
        this.rules = rules;
        this.areas = areas;
        this.series = series;
        this.served = served;
    }

    /// Adds one to a draft, last in its focus area.
    public Versioned<MeasureResponse> create(UUID strategyId, @Nullable UUID focusArea, MeasureRequest form) {
        strategies().lockDraft(strategyId);
        areas.requireIn(strategyId, focusArea);
        rules.require(strategyId, UNWRITTEN, form);
        int position = nextPosition(strategyId, Parameters.with("focusAreaId", focusArea));
        return create(Measure.of(strategyId, focusArea, position), form);
    }

    void validityChanged(@Observes ValidityChanged change) {
        series.judgeAnew(change.strategyId());
    }

    @Override
    protected PanacheRepositoryBase<Measure, UUID> rows() {
        return measures;
    }

    @Override
    protected String source() {
        return "Measure p left join FocusArea a on a.id = p.focusAreaId";
    }

    @Override
    protected Text unknown(UUID id) {
        return Text.of("Det finns inget mått %s i kommunen.", "There is no measure %s in the municipality.", id);
    }

    @Override
    protected MeasureRequest form(Measure measure) {
        MeasureLinks.Links standing = linksOf(measure);
        return new MeasureRequest(
                measure.text(), measure.criterion(), standing.goals(), standing.responsible(), measure.continues());
    }

    @Override
    protected List<MeasureResponse> responses(List<Measure> found) {
        Map<UUID, MeasureLinks.Links> all =
                links.of(found.stream().map(Measure::id).toList());
        return found.stream()
                .map(measure -> MeasureResponse.of(measure, all.getOrDefault(measure.id(), MeasureLinks.Links.NONE)))
                .toList();
    }

    // The council's words are its own once it has decided; how they are judged and who answers for them is not.
    @Override
    protected boolean needsDraft(MeasureRequest standing, MeasureRequest form) {
        return !form.text().equals(standing.text()) || !Objects.equals(form.continues(), standing.continues());
    }

    @Override
    protected void check(Measure measure, MeasureRequest standing, MeasureRequest form) {
        rules.require(measure.strategyId(), standing, form);
    }

    @Override
    protected void checkDeletion(Measure measure) {
        served.requireUnserved(List.of(measure.id()));
    }

    @Override
    protected void write(Measure measure, MeasureRequest form, Instant now) {
        measure.rewrite(form, now);
    }

    @Override
    protected void written(Measure measure, @Nullable MeasureRequest standing, MeasureRequest form) {
        MeasureRequest before = standing == null ? UNWRITTEN : standing;
        links.write(
                measure.strategyId(),
                measure.id(),
                new MeasureLinks.Links(before.goals(), before.responsible()),
                new MeasureLinks.Links(form.goals(), form.responsible()));
        series.link(measure.municipalityId(), Map.of(measure.id(), measure.inputs()));
    }

    private MeasureLinks.Links linksOf(Measure measure) {
        return links.of(List.of(measure.id())).getOrDefault(measure.id(), MeasureLinks.Links.NONE);
    }
}
