package se.malbild.indicator.catalogue;

import java.util.Map;
import java.util.Optional;
import se.malbild.kit.language.Language;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;

/// What municipalities and indicators are called.
///
/// @param facts of the indicators that are to be named
/// @param municipalities all of them
/// @param reader the language of the names
public record Names(Map<String, IndicatorFacts> facts, MunicipalityRegister municipalities, Language reader) {

    /// Empty when there is no such municipality.
    public String municipality(String code) {
        return municipalities.find(code).map(Municipality::name).orElse("");
    }

    /// Empty when there is no such indicator.
    public String indicator(String code) {
        return Optional.ofNullable(facts.get(code))
                .map(indicator -> indicator.title().in(reader))
                .orElse("");
    }
}
