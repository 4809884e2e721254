package se.malbild.strategy.plansection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Versioned;
import se.malbild.strategy.plan.PlanParts;

/// The sections of the plans of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class PlanSections extends PlanParts<PlanSection, PlanSectionRequest, PlanSectionResponse> {

    private final PlanSectionRepository sections;

    @Inject
    PlanSections(PlanSectionRepository sections) {
        this.sections = sections;
    }

    /// @param place only those that stand there; null for all
    Page<PlanSectionResponse> page(UUID planId, @Nullable PlanSectionPlace place, SortOrder order, PageRequest page) {
        return page(planId, Collections.singletonMap("place", place), order, page);
    }

    /// Adds one to a draft, last in its place.
    public Versioned<PlanSectionResponse> create(UUID planId, PlanSectionPlace place, PlanSectionRequest form) {
        plans().lockDraft(planId);
        return create(PlanSection.of(planId, place, nextPosition(planId, Parameters.with("place", place))), form);
    }

    @Override
    protected PanacheRepositoryBase<PlanSection, UUID> rows() {
        return sections;
    }

    @Override
    protected String source() {
        return "PlanSection p";
    }

    @Override
    protected Parameters beside(PlanSection section) {
        return Parameters.with("place", section.place());
    }

    @Override
    protected Text unknown(UUID id) {
        return Text.of(
                "Det finns inget avsnitt %s i kommunens planer.",
                "There is no section %s in the municipality's plans.", id);
    }

    @Override
    protected PlanSectionRequest form(PlanSection section) {
        return section.form();
    }

    @Override
    protected List<PlanSectionResponse> responses(List<PlanSection> found) {
        return found.stream().map(PlanSectionResponse::of).toList();
    }

    @Override
    protected void write(PlanSection section, PlanSectionRequest form, Instant now) {
        section.rewrite(form, now);
    }
}
