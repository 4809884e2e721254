package se.malbild.indicator.source.kolada;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;

/// What was asked for, to hold answers against.
///
/// @param indicators codes of the indicators, by KPI
/// @param municipalities codes of those whose figures are wanted
/// @param othersCome true when figures of other municipalities come unasked
/// @param fromYear the first year
/// @param toYear the last year
record Asked(Map<String, String> indicators, Set<String> municipalities, boolean othersCome, int fromYear, int toYear) {

    // Names are kept in lower case.
    private static final Pattern KPI = Pattern.compile("[a-z][0-9]{5}");

    // Regions are 00LL and the nation is 0000: Gotland is 0980 as a municipality and 0009 as a region.
    private static final Pattern NO_MUNICIPALITY = Pattern.compile("00[0-9]{2}|G[0-9]+");

    /// The indicators of an order by their KPIs, as the catalogue had it when reading began.
    static Map<String, String> indicators(SourceOrder order, IndicatorTable catalogue) {
        Set<String> wanted = Set.copyOf(order.indicators());
        return catalogue.codes().entrySet().stream()
                .filter(name -> KPI.matcher(name.getKey()).matches() && wanted.contains(name.getValue()))
                .collect(Collectors.toUnmodifiableMap(
                        name -> name.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));
    }

    static Asked of(SourceOrder order, Map<String, String> indicators, MunicipalityRegister register) {
        Set<String> wanted = order.municipalities().isEmpty()
                ? register.all().stream().map(Municipality::id).collect(Collectors.toUnmodifiableSet())
                : Set.copyOf(order.municipalities());
        boolean othersCome = !order.municipalities().isEmpty() && KoladaQuestions.leavesMunicipalitiesOut(order);
        return new Asked(indicators, wanted, othersCome, order.fromYear(), order.toYear());
    }

    boolean isWanted(String municipality) {
        return municipalities.contains(municipality);
    }

    /// True of regions, the nation, groups of municipalities, and of municipalities that come with those wanted.
    boolean isPassedOver(String unit) {
        return NO_MUNICIPALITY.matcher(unit).matches() || (othersCome && !isWanted(unit) && unit.matches("[0-9]{4}"));
    }
}
