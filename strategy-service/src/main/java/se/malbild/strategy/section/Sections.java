package se.malbild.strategy.section;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Versioned;
import se.malbild.strategy.focusarea.FocusAreas;
import se.malbild.strategy.strategy.StrategyParts;

/// The sections of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Sections extends StrategyParts<Section, SectionRequest, SectionResponse> {

    private final SectionRepository sections;
    private final FocusAreas areas;

    @Inject
    Sections(SectionRepository sections, FocusAreas areas) {
        this.sections = sections;
        this.areas = areas;
    }

    /// Adds one to a draft, last in its place.
    public Versioned<SectionResponse> create(
            UUID strategyId, @Nullable SectionPlace asked, @Nullable UUID focusArea, SectionRequest form) {
        strategies().lockDraft(strategyId);
        areas.requireIn(strategyId, focusArea);
        SectionPlace place = SectionPlace.of(asked, focusArea);
        int position = nextPosition(strategyId, Parameters.with("place", place).and("focusAreaId", focusArea));
        return create(Section.of(strategyId, place, focusArea, position), form);
    }

    @Override
    protected PanacheRepositoryBase<Section, UUID> rows() {
        return sections;
    }

    @Override
    protected String source() {
        return "Section p left join FocusArea a on a.id = p.focusAreaId";
    }

    @Override
    protected Text unknown(UUID id) {
        return Text.of("Det finns inget avsnitt %s i kommunen.", "There is no section %s in the municipality.", id);
    }

    @Override
    protected SectionRequest form(Section section) {
        return section.form();
    }

    @Override
    protected List<SectionResponse> responses(List<Section> found) {
        return found.stream().map(SectionResponse::of).toList();
    }

    @Override
    protected void write(Section section, SectionRequest form, Instant now) {
        section.rewrite(form, now);
    }
}
