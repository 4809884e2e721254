package se.malbild.strategy.companyvisit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.Actor;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.access.Role;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.organisation.OrganisationUnits;
import se.malbild.strategy.series.SeriesLinks;

/// The visits to companies of the municipality that the request is about. A unit writes down its own.
@ApplicationScoped
@Transactional
class CompanyVisits {

    private final CompanyVisitRepository visits;
    private final OrganisationUnits units;
    private final SeriesLinks series;
    private final Actor actor;
    private final RequestedMunicipality municipality;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    CompanyVisits(
            CompanyVisitRepository visits,
            OrganisationUnits units,
            SeriesLinks series,
            Actor actor,
            RequestedMunicipality municipality,
            Precondition precondition,
            Clock clock) {
        this.visits = visits;
        this.units = units;
        this.series = series;
        this.actor = actor;
        this.municipality = municipality;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<CompanyVisitResponse> page(CompanyVisitQuery query, SortOrder order, PageRequest page) {
        return visits.page(query.condition(), order, page).map(CompanyVisitResponse::of);
    }

    Versioned<CompanyVisitResponse> get(UUID id) {
        return versioned(existing(id));
    }

    Versioned<CompanyVisitResponse> create(CompanyVisitRequest form) {
        requireMayWrite(form.unit());
        require(form, null);
        CompanyVisit visit = CompanyVisit.of(form, clock.instant());
        visits.persistAndFlush(visit);
        countAnew();
        return versioned(visit);
    }

    Versioned<CompanyVisitResponse> replace(UUID id, CompanyVisitRequest form) {
        CompanyVisit visit = seen(id);
        if (form.equals(visit.form())) {
            return versioned(visit);
        }
        requireMayWrite(form.unit());
        require(form, visit.form().unit());
        visit.rewrite(form, clock.instant());
        visits.flush();
        countAnew();
        return versioned(visit);
    }

    void delete(UUID id) {
        visits.delete(seen(id));
        visits.flush();
        countAnew();
    }

    private void countAnew() {
        series.judgeAnewRestingOn(municipality.id(), VisitsPerYear.CODE);
    }

    private CompanyVisit seen(UUID id) {
        CompanyVisit visit = existing(id);
        precondition.requireSeen(visit.version());
        requireMayWrite(visit.form().unit());
        return visit;
    }

    /// @throws Refusal.Forbidden when a unit writes down what is not its own
    private void requireMayWrite(@Nullable UUID unit) {
        if (!actor.has(Role.COORDINATOR) && (unit == null || !actor.units().contains(unit))) {
            throw new Refusal.Forbidden(new Text(
                    "En enhet skriver bara upp sina egna besök. Ange en av dina enheter som unit.",
                    "A unit writes down its own visits alone. Name one of your units as unit."));
        }
    }

    /// @param standing the unit whose visit it was so far, which may have ended before that day
    private void require(CompanyVisitRequest form, @Nullable UUID standing) {
        List<Violation> violations = new ArrayList<>();
        if (form.visitedOn().isAfter(Sweden.dayOf(clock.instant()))) {
            violations.add(new Violation("visitedOn", new Text("ligger i framtiden", "is in the future")));
        }
        if (!form.withPoliticians() && !form.withOfficials()) {
            violations.add(new Violation(
                    "withPoliticians",
                    new Text(
                            "minst ett av withPoliticians och withOfficials ska vara true",
                            "at least one of withPoliticians and withOfficials must be true")));
        }
        if (form.unit() != null
                && !form.unit().equals(standing)
                && units.knownOn(List.of(form.unit()), form.visitedOn()).isEmpty()) {
            violations.add(new Violation(
                    "unit",
                    new Text(
                            "är ingen enhet i kommunen, eller hade upphört den dagen",
                            "is no unit of the municipality, or had ended by that day")));
        }
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    private CompanyVisit existing(UUID id) {
        return visits.findByIdOptional(id)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns inget företagsbesök %s i kommunen.",
                        "There is no company visit %s in the municipality.", id)));
    }

    private static Versioned<CompanyVisitResponse> versioned(CompanyVisit visit) {
        return new Versioned<>(CompanyVisitResponse.of(visit), visit.version());
    }
}
