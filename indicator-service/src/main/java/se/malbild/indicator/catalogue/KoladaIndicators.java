package se.malbild.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.source.Violations;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Versioned;

/// Makes indicators of any of Kolada's KPIs.
@ApplicationScoped
@Transactional
class KoladaIndicators {

    private static final String SOURCE = "kolada";

    private final Indicators indicators;
    private final KoladaKpis kpis;

    @Inject
    KoladaIndicators(Indicators indicators, KoladaKpis kpis) {
        this.indicators = indicators;
        this.kpis = kpis;
    }

    /// @throws se.malbild.kit.problem.Refusal.Invalid when title or unit is neither stated nor known
    /// @throws se.malbild.kit.problem.Refusal.Conflict when the KPI is an indicator already
    Versioned<IndicatorResponse> create(KoladaIndicatorRequest wanted) {
        Optional<KoladaKpi> known = kpis.find(wanted.kpi());
        String title = stated(wanted.titleSwedish(), known.map(KoladaKpi::title));
        String unit = stated(wanted.measurementUnit(), known.flatMap(KoladaKpi::measurementUnit));
        Violations violations = new Violations();
        if (title == null) {
            violations.add(
                    "titleSwedish",
                    Text.of(
                            "ska anges: tjänsten har inte Koladas uppgifter om %s",
                            "must be stated: the service does not have Kolada's metadata of %s", wanted.kpi()));
        }
        if (unit == null) {
            violations.add(
                    "measurementUnit",
                    Text.of(
                            "ska anges: Kolada lämnar ingen enhet, och titeln på %s nämner ingen eller är inte känd",
                            "must be stated: Kolada gives no unit, and the title of %s names none or is not known",
                            wanted.kpi()));
        }
        violations.refuse();
        return indicators.create(form(wanted, known, String.valueOf(title), String.valueOf(unit)));
    }

    private static IndicatorRequest form(
            KoladaIndicatorRequest wanted, Optional<KoladaKpi> known, String title, String unit) {
        String description = known.map(KoladaKpi::description).orElse(null);
        return new IndicatorRequest(
                SOURCE + "." + wanted.kpi().toLowerCase(Locale.ROOT),
                SOURCE,
                title,
                wanted.titleEnglish() == null ? title : wanted.titleEnglish(),
                description,
                description,
                unit,
                wanted.direction() == null ? Direction.NEUTRAL : wanted.direction(),
                wanted.scaleMinimum(),
                wanted.scaleMaximum(),
                wanted.dividedByGender() == null
                        ? known.map(KoladaKpi::dividedByGender).orElse(false)
                        : wanted.dividedByGender(),
                false,
                false,
                wanted.kpi(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static @Nullable String stated(@Nullable String stated, Optional<String> known) {
        return stated == null ? known.orElse(null) : stated;
    }
}
