package se.malbild.indicator.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is known of a period.
///
/// @param byMunicipality the figures that have come
record PeriodFigures(Map<String, ComparedFigure> byMunicipality) {

    static final PeriodFigures NONE = new PeriodFigures(Map.of());

    ComparedFigure of(String municipality) {
        return byMunicipality.getOrDefault(municipality, ComparedFigure.NONE);
    }

    List<BigDecimal> values(Collection<String> members) {
        return members.stream()
                .flatMap(member -> Stream.ofNullable(of(member).value()))
                .toList();
    }
}
