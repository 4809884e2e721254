package se.malbild.strategy.reportedvalue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.criterion.ReportAsked;
import se.malbild.strategy.measure.MeasureResponse;
import se.malbild.strategy.measure.Measures;
import se.malbild.strategy.series.SeriesLinks;
import se.malbild.strategy.settings.Settings;

/// The reported values of the municipality that the request is about. Whoever writes holds the measure first, so that
/// one at a time is reported for it.
@ApplicationScoped
@Transactional
public class ReportedValues {

    private final ReportedValueRepository values;
    private final ReportEvidence evidence;
    private final ReportRules rules;
    private final ReportingRights rights;
    private final Measures measures;
    private final Settings settings;
    private final SeriesLinks series;
    private final RequestedMunicipality municipality;
    private final Precondition precondition;
    private final Clock clock;

    @Inject
    ReportedValues(
            ReportedValueRepository values,
            ReportEvidence evidence,
            ReportRules rules,
            ReportingRights rights,
            Measures measures,
            Settings settings,
            SeriesLinks series,
            RequestedMunicipality municipality,
            Precondition precondition,
            Clock clock) {
        this.values = values;
        this.evidence = evidence;
        this.rules = rules;
        this.rights = rights;
        this.measures = measures;
        this.settings = settings;
        this.series = series;
        this.municipality = municipality;
        this.precondition = precondition;
        this.clock = clock;
    }

    Page<ReportedValueResponse> page(UUID measureId, ReportedValueQuery query, SortOrder order, PageRequest page) {
        measures.require(measureId);
        Page<ReportedValue> found = values.page(query.of(measureId, rights.visibleStatuses()), order, page);
        Map<UUID, List<UUID>> attachments =
                evidence.of(found.items().stream().map(ReportedValue::id).toList());
        boolean within = rights.isWithin();
        return found.map(
                value -> ReportedValueResponse.of(value, attachments.getOrDefault(value.id(), List.of()), within));
    }

    /// Those of some ids that may be seen, the oldest period first.
    public List<ReportedValueResponse> of(Collection<UUID> ids) {
        List<ReportedValue> found = ids.isEmpty() ? List.of() : values.seen(ids, rights.visibleStatuses());
        Map<UUID, List<UUID>> attachments =
                evidence.of(found.stream().map(ReportedValue::id).toList());
        boolean within = rights.isWithin();
        return found.stream()
                .map(value -> ReportedValueResponse.of(value, attachments.getOrDefault(value.id(), List.of()), within))
                .toList();
    }

    Versioned<ReportedValueResponse> get(UUID id) {
        return versioned(visible(id));
    }

    /// Reports a value. It counts at once, or waits for approval where the municipality wants that.
    ///
    /// @throws Refusal.Conflict when there is one in its place, and no reason to correct it is given
    Versioned<ReportedValueResponse> report(UUID measureId, ReportedValueRequest form) {
        values.hold(municipality.id(), measureId);
        MeasureResponse measure = measures.get(measureId).body();
        rights.requireMayReport(form.unit(), measure.responsible());
        ReportAsked asked = rules.require(measure, form);
        ReportedValue corrected = requireFree(place(measureId, asked, form), form.reason(), null);
        ReportedValue value = ReportedValue.of(measure.strategy(), measureId);
        value.submit(form, asked, rights.actor(), clock.instant());
        boolean counts = !settings.fourEyes();
        if (counts && corrected == null) {
            value.approve(null, clock.instant());
        }
        values.persistAndFlush(value);
        evidence.write(value, List.of(), form.evidence().attachments());
        if (counts) {
            letCount(value, corrected, null);
        }
        return versioned(value);
    }

    /// Changes a value that has not counted, and submits it anew.
    ///
    /// @param change gives the form to write, from the one that stands
    Versioned<ReportedValueResponse> change(UUID id, UnaryOperator<ReportedValueRequest> change) {
        ReportedValue value = held(id);
        MeasureResponse measure = measures.get(value.measureId()).body();
        rights.requireMayReport(value.unitId(), measure.responsible());
        value.requireWaiting();
        ReportedValueRequest standing = value.form(evidence.of(id));
        ReportedValueRequest form = change.apply(standing);
        if (form.equals(standing) && value.status() == ReportStatus.SUBMITTED) {
            return versioned(value);
        }
        rights.requireMayReport(form.unit(), measure.responsible());
        ReportAsked asked = rules.require(measure, form);
        requireFree(place(value.measureId(), asked, form), form.reason(), id);
        value.submit(form, asked, rights.actor(), clock.instant());
        values.flush();
        evidence.write(value, standing.evidence().attachments(), form.evidence().attachments());
        return versioned(value);
    }

    /// Takes back a value that has not counted.
    void delete(UUID id) {
        ReportedValue value = held(id);
        rights.requireMayReport(
                value.unitId(), measures.get(value.measureId()).body().responsible());
        value.requireWaiting();
        values.delete(value);
        values.flush();
    }

    Versioned<ReportedValueResponse> approve(UUID id) {
        ReportedValue value = held(id);
        rights.requireMayDecideOn(value);
        value.requireSubmitted();
        rules.requireStillAsked(measures.get(value.measureId()).body(), value);
        ReportedValue corrected = values.standing(value.place()).stream()
                .filter(other -> other.status() == ReportStatus.APPROVED)
                .findFirst()
                .orElse(null);
        letCount(value, corrected, rights.actor());
        return versioned(value);
    }

    Versioned<ReportedValueResponse> giveBack(UUID id, String reason) {
        ReportedValue value = held(id);
        rights.requireMayDecideOn(value);
        value.requireSubmitted();
        value.giveBack(rights.actor(), reason, clock.instant());
        values.flush();
        return versioned(value);
    }

    // In this order, since one at a time counts in a place.
    private void letCount(ReportedValue value, @Nullable ReportedValue corrected, @Nullable String approver) {
        if (corrected != null) {
            corrected.supersede(value.id(), clock.instant());
            values.flush();
        }
        if (value.status() != ReportStatus.APPROVED) {
            value.approve(approver, clock.instant());
            values.flush();
        }
        series.judgeAnew(List.of(value.measureId()));
    }

    private static ReportPlace place(UUID measureId, ReportAsked asked, ReportedValueRequest form) {
        return new ReportPlace(measureId, asked.report(), form.period(), form.unit());
    }

    /// @param reason to correct the one that counts in the place, if one is given
    /// @param except id of the value that is to stand there; null when it is not stored yet
    /// @return the one that it corrects
    private @Nullable ReportedValue requireFree(ReportPlace place, @Nullable String reason, @Nullable UUID except) {
        List<ReportedValue> standing = values.standing(place);
        Optional<ReportedValue> waiting = standing.stream()
                .filter(other -> ReportStatus.WAITING.contains(other.status())
                        && !other.id().equals(except))
                .findFirst();
        if (waiting.isPresent()) {
            throw new Refusal.Conflict(Text.of(
                    "För %s, %s, väntar redan ett rapporterat värde (%s). Ändra det eller ta bort det.",
                    "For %s, %s, a reported value waits already (%s). Change it or delete it.",
                    place.report(),
                    place.period(),
                    waiting.get().id()));
        }
        Optional<ReportedValue> counting = standing.stream()
                .filter(other -> other.status() == ReportStatus.APPROVED)
                .findFirst();
        if (counting.isPresent() && reason == null) {
            throw new Refusal.Conflict(Text.of(
                    "För %s, %s, har ett värde redan rapporterats (%s). Ange reason för att rätta det.",
                    "For %s, %s, a value has been reported already (%s). Give a reason to correct it.",
                    place.report(),
                    place.period(),
                    counting.get().id()));
        }
        if (counting.isEmpty() && reason != null) {
            throw new Refusal.Invalid(
                    "reason",
                    new Text(
                            "anges bara när ett värde som räknas rättas; här finns inget",
                            "is given only when a value that counts is corrected; there is none here"));
        }
        return counting.orElse(null);
    }

    // Read anew with the lock: what was read before may have been changed while this waited.
    private ReportedValue held(UUID id) {
        ReportedValue value = visible(id);
        values.hold(municipality.id(), value.measureId());
        try {
            values.getEntityManager().refresh(value);
        } catch (EntityNotFoundException e) {
            throw unknown(id);
        }
        precondition.requireSeen(value.version());
        return value;
    }

    private ReportedValue visible(UUID id) {
        ReportedValue value = values.findByIdOptional(id)
                .filter(found -> rights.visibleStatuses().contains(found.status()))
                .orElseThrow(() -> unknown(id));
        measures.require(value.measureId());
        return value;
    }

    private static Refusal unknown(UUID id) {
        return new Refusal.NotFound(Text.of(
                "Det finns inget rapporterat värde %s i kommunen.",
                "There is no reported value %s in the municipality.", id));
    }

    private Versioned<ReportedValueResponse> versioned(ReportedValue value) {
        return new Versioned<>(
                ReportedValueResponse.of(value, evidence.of(value.id()), rights.isWithin()), value.version());
    }
}
