package se.malbild.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;

/// The indicators: read by everyone, edited by those who keep the catalogue.
@ApplicationScoped
@Transactional
class Indicators {

    private final IndicatorRepository indicators;
    private final IndicatorRules rules;
    private final Event<DerivationChanged> derivationChanged;
    private final Precondition precondition;
    private final RequestLanguage language;

    @Inject
    Indicators(
            IndicatorRepository indicators,
            IndicatorRules rules,
            Event<DerivationChanged> derivationChanged,
            Precondition precondition,
            RequestLanguage language) {
        this.indicators = indicators;
        this.rules = rules;
        this.derivationChanged = derivationChanged;
        this.precondition = precondition;
        this.language = language;
    }

    Page<IndicatorResponse> page(IndicatorFilter filter, SortOrder order, PageRequest page) {
        return indicators.page(filter, order, page).map(this::response);
    }

    Versioned<IndicatorResponse> get(String code) {
        return versioned(existing(code));
    }

    Versioned<IndicatorResponse> create(IndicatorRequest form) {
        indicators.lock();
        rules.require(form, form.code());
        if (indicators.findById(form.code()) != null) {
            throw new Refusal.Conflict(Text.of(
                    "Det finns redan en indikator med koden %s.",
                    "There is already an indicator with the code %s.", form.code()));
        }
        requireKoladaIdFree(form);
        Indicator indicator = Indicator.of(form);
        indicators.persist(indicator);
        return written(indicator, form.derivation() != null, List.of());
    }

    /// @param change gives the form to write, from the one that stands
    Versioned<IndicatorResponse> change(String code, UnaryOperator<IndicatorRequest> change) {
        indicators.lock();
        Indicator indicator = existing(code);
        precondition.requireSeen(indicator.version());
        IndicatorRequest standing = indicator.form();
        IndicatorRequest form = change.apply(standing);
        rules.require(form, code);
        requireKoladaIdFree(form);
        requireFits(form);
        List<String> calculated = form.breaks().equals(standing.breaks()) ? List.of() : indicators.calculatedFrom(code);
        indicator.rewrite(form);
        return written(indicator, !Objects.equals(form.derivation(), standing.derivation()), calculated);
    }

    void delete(String code) {
        indicators.lock();
        Indicator indicator = existing(code);
        precondition.requireSeen(indicator.version());
        long values = indicators.observations(code);
        if (values > 0) {
            throw new Refusal.Conflict(Text.of(
                    "Indikatorn har %s värden och kan inte tas bort. Ange i stället när den upphörde (validTo) eller vad som har ersatt den (replacedBy).",
                    "The indicator has %s values and cannot be deleted. State when it ended (validTo) or what has replaced it (replacedBy) instead.",
                    values));
        }
        List<String> referring = indicators.referringTo(code);
        if (!referring.isEmpty()) {
            throw new Refusal.Conflict(Text.of(
                    "Andra indikatorer hänvisar till den: %s. Ändra dem först.",
                    "Other indicators refer to it: %s. Change those first.", String.join(", ", referring)));
        }
        indicators.delete(indicator);
        indicators.flush();
    }

    /// @throws Refusal.Conflict when another indicator has the id
    private void requireKoladaIdFree(IndicatorRequest form) {
        Optional.ofNullable(form.koladaId())
                .flatMap(indicators::withKoladaId)
                .filter(other -> !other.code().equals(form.code()))
                .ifPresent(other -> {
                    throw new Refusal.Conflict(Text.of(
                            "Nyckeltalet %s finns redan i katalogen: %s.",
                            "The KPI %s is in the catalogue already: %s.",
                            other.koladaId().orElseThrow(),
                            other.code()));
                });
    }

    private void requireFits(IndicatorRequest form) {
        Scale scale = new Scale(form.scaleMinimum(), form.scaleMaximum());
        long outside = indicators.valuesOutside(scale, form.code());
        if (outside > 0) {
            throw new Refusal.Conflict(Text.of(
                    "Skalan %s rymmer inte %s av indikatorns värden. Rätta värdena först, eller välj en vidare skala.",
                    "The scale %s does not hold %s of the indicator's values. Correct those first, or choose a wider scale.",
                    scale,
                    outside));
        }
    }

    // Read again, because the database knows the publisher and the editions.
    private Versioned<IndicatorResponse> written(Indicator indicator, boolean recalculated, List<String> calculated) {
        indicators.flush();
        indicators.getEntityManager().refresh(indicator);
        if (recalculated) {
            derivationChanged.fire(new DerivationChanged(indicator.code()));
        }
        calculated.forEach(code -> derivationChanged.fire(new DerivationChanged(code)));
        return versioned(indicator);
    }

    private Indicator existing(String code) {
        return indicators
                .findByIdOptional(code)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen indikator med koden %s.", "There is no indicator with the code %s.", code)));
    }

    private IndicatorResponse response(Indicator indicator) {
        return IndicatorResponse.of(indicator, language.current());
    }

    private Versioned<IndicatorResponse> versioned(Indicator indicator) {
        return new Versioned<>(response(indicator), indicator.version());
    }
}
