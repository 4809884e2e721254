package se.malbild.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;

/// What other features need to know of the catalogue.
@ApplicationScoped
public class Catalogue {

    private final IndicatorRepository indicators;

    @Inject
    Catalogue(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    /// The indicators as readers of files need to know them.
    public IndicatorTable indicatorTable() {
        Map<String, Scale> scales = new HashMap<>();
        Set<IndicatorTable.Name> names = new HashSet<>();
        for (Indicator indicator : indicators.listAll()) {
            String code = indicator.code();
            scales.put(
                    code,
                    new Scale(
                            indicator.scaleMinimum().orElse(null),
                            indicator.scaleMaximum().orElse(null)));
            names.add(new IndicatorTable.Name(code, code));
            names.add(new IndicatorTable.Name(indicator.title().swedish(), code));
            names.add(new IndicatorTable.Name(indicator.title().english(), code));
        }
        return IndicatorTable.of(scales, names);
    }

    Page<IndicatorResponse> page(@Nullable String source, SortOrder order, PageRequest page, Language reader) {
        return indicators.page(source, order, page).map(indicator -> IndicatorResponse.of(indicator, reader));
    }

    /// @throws Refusal.NotFound when there is no such indicator
    IndicatorResponse indicator(String code, Language reader) {
        return indicators
                .findByIdOptional(code)
                .map(indicator -> IndicatorResponse.of(indicator, reader))
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen indikator med koden %s.", "There is no indicator with the code %s.", code)));
    }
}
