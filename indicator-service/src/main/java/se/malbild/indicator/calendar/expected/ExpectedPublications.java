package se.malbild.indicator.calendar.expected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.calendar.reckoning.ExpectedDay;
import se.malbild.indicator.catalogue.source.Sources;
import se.malbild.indicator.catalogue.source.Violations;
import se.malbild.kit.access.Actor;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;

/// At which times of the year the sources publish.
@ApplicationScoped
@Transactional
public class ExpectedPublications {

    /// The version of what nobody has written anything of.
    private static final EntityTag UNSAID = new EntityTag("unsaid");

    private final PublicationPlanRepository plans;
    private final CatalogueMonths months;
    private final Sources sources;
    private final Precondition precondition;
    private final Actor actor;
    private final Clock clock;

    @Inject
    ExpectedPublications(
            PublicationPlanRepository plans,
            CatalogueMonths months,
            Sources sources,
            Precondition precondition,
            Actor actor,
            Clock clock) {
        this.plans = plans;
        this.months = months;
        this.sources = sources;
        this.precondition = precondition;
        this.actor = actor;
        this.clock = clock;
    }

    /// What is reckoned with, by source.
    public Map<String, List<ExpectedDay>> inForce() {
        Map<String, List<ExpectedDay>> days = months.all();
        plans.listAll().stream()
                .filter(plan -> !plan.publications().isEmpty())
                .forEach(plan -> days.put(
                        plan.sourceCode(),
                        plan.publications().stream()
                                .map(ExpectedPublication::toDay)
                                .toList()));
        return days;
    }

    Versioned<ExpectedPublicationsResponse> get(String source) {
        sources.require(source);
        return versioned(source, plans.findById(source));
    }

    Versioned<ExpectedPublicationsResponse> replace(String source, ExpectedPublicationsRequest form) {
        sources.require(source);
        requireSound(form);
        PublicationPlan standing = plans.findById(source);
        precondition.requireSeen(standing == null ? UNSAID : Precondition.tagOf(standing.version()));
        PublicationPlan plan = standing == null ? PublicationPlan.of(source) : standing;
        plan.rewrite(form.publications(), actor.id(), clock.instant());
        plans.persistAndFlush(plan);
        return versioned(source, plan);
    }

    private static void requireSound(ExpectedPublicationsRequest form) {
        Violations violations = new Violations();
        Set<List<?>> seen = new HashSet<>();
        for (int i = 0; i < form.publications().size(); i++) {
            ExpectedPublication publication = form.publications().get(i);
            Integer day = publication.day();
            int most = Month.of(publication.month()).minLength();
            if (day != null && day > most) {
                violations.add(
                        "publications[%d].day".formatted(i),
                        Text.of(
                                "ska finnas varje år: månad %s har %s dagar",
                                "must be there every year: month %s has %s days", publication.month(), most));
            }
            if (!seen.add(List.of(publication.month(), day == null ? 0 : day, publication.periodOffset()))) {
                violations.add(
                        "publications[%d]".formatted(i), new Text("anges flera gånger", "is given several times"));
            }
        }
        violations.refuse();
    }

    private Versioned<ExpectedPublicationsResponse> versioned(String source, @Nullable PublicationPlan plan) {
        EntityTag tag = plan == null ? UNSAID : Precondition.tagOf(plan.version());
        List<ExpectedPublication> written = plan == null ? List.of() : plan.publications();
        List<ExpectedPublication> inForce = written.isEmpty()
                ? months.of(source).stream().map(ExpectedPublication::of).collect(Collectors.toList())
                : written;
        return new Versioned<>(
                new ExpectedPublicationsResponse(
                        source,
                        written,
                        inForce,
                        plan == null ? null : plan.changedBy(),
                        plan == null ? null : plan.changedAt(),
                        "\"" + tag.getValue() + "\""),
                tag);
    }
}
