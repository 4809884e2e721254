package se.malbild.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.malbild.indicator.observation.AsOf;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;

/// A municipality beside several groups at once, over the periods.
@ApplicationScoped
class Comparisons {

    private final ComparisonTerms terms;
    private final ComparedFigures figures;
    private final MunicipalityRegister register;
    private final RequestLanguage language;

    @Inject
    Comparisons(
            ComparisonTerms terms, ComparedFigures figures, MunicipalityRegister register, RequestLanguage language) {
        this.terms = terms;
        this.figures = figures;
        this.register = register;
        this.language = language;
    }

    ComparisonResponse compare(
            ComparisonSubject subject, ComparedPeriods periods, List<ComparisonGroup> groups, AsOf asOf) {
        ComparisonTerms.Agreed agreed = terms.agree(subject, periods, groups);
        Map<String, PeriodFigures> found =
                figures.of(agreed.indicator().code(), agreed.gender(), agreed.periods(), asOf);
        UnaryOperator<String> name =
                code -> register.find(code).map(Municipality::name).orElse("");
        Language reader = language.current();
        Comparability comparability = new Comparability(agreed.indicator().breaks(), agreed.periods());
        List<ComparedPeriod> compared = IntStream.range(0, agreed.periods().size())
                .mapToObj(place -> period(agreed, comparability, place, found, name))
                .toList();
        return ComparisonResponse.of(
                agreed,
                comparability,
                agreed.groups().stream()
                        .map(group -> ComparedGroupResponse.of(group, name, reader))
                        .toList(),
                compared,
                name.apply(agreed.municipality()),
                reader);
    }

    private static ComparedPeriod period(
            ComparisonTerms.Agreed agreed,
            Comparability comparability,
            int place,
            Map<String, PeriodFigures> found,
            UnaryOperator<String> name) {
        String period = agreed.periods().get(place);
        PeriodFigures known = found.getOrDefault(period, PeriodFigures.NONE);
        ComparedFigure own = known.of(agreed.municipality());
        return new ComparedPeriod(
                period,
                place == 0 ? null : comparability.withPrevious(place),
                agreed.indicator().missingEditions().contains(period),
                own.status(),
                own.value(),
                agreed.groups().stream()
                        .filter(group -> group.unavailable() == null)
                        .map(group -> GroupStanding.of(group, agreed.indicator(), known, agreed.municipality(), name))
                        .toList());
    }
}
