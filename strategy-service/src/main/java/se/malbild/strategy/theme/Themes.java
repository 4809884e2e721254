package se.malbild.strategy.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.plan.PlanParts;

/// The themes of the plans of the municipality that the request is about.
@ApplicationScoped
@Transactional
public class Themes extends PlanParts<Theme, ThemeRequest, ThemeResponse> {

    private final ThemeRepository themes;

    @Inject
    Themes(ThemeRepository themes) {
        this.themes = themes;
    }

    Page<ThemeResponse> page(UUID planId, SortOrder order, PageRequest page) {
        return page(planId, Map.of(), order, page);
    }

    /// Adds one to a draft, last.
    public Versioned<ThemeResponse> create(UUID planId, ThemeRequest form) {
        plans().lockDraft(planId);
        return create(Theme.of(planId, nextPosition(planId, new Parameters())), form);
    }

    @Override
    protected PanacheRepositoryBase<Theme, UUID> rows() {
        return themes;
    }

    @Override
    protected String source() {
        return "Theme p";
    }

    @Override
    protected Text unknown(UUID id) {
        return Text.of("Det finns ingen underkategori %s i kommunen.", "There is no theme %s in the municipality.", id);
    }

    @Override
    protected ThemeRequest form(Theme theme) {
        return theme.form();
    }

    @Override
    protected List<ThemeResponse> responses(List<Theme> found) {
        return found.stream().map(ThemeResponse::of).toList();
    }

    @Override
    protected void write(Theme theme, ThemeRequest form, Instant now) {
        theme.rewrite(form, now);
    }

    @Override
    protected void checkDeletion(Theme theme) {
        long activities = themes.activitiesIn(theme.id());
        if (activities > 0) {
            throw new Refusal.Conflict(Text.of(
                    "Underkategorin har aktiviteter (%d). Flytta eller ta bort dem först.",
                    "The theme has activities (%d). Move or delete those first.", activities));
        }
    }
}
