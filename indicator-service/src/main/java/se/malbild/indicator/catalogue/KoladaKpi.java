package se.malbild.indicator.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What Kolada says of a KPI. It names no unit: that stands in the title.
///
/// @param id without the blank that some carry
/// @param title Swedish
/// @param description Swedish, source included
/// @param dividedByGender whether there are values for women and men
@JsonIgnoreProperties(ignoreUnknown = true)
public record KoladaKpi(
        String id,
        String title,
        String description,
        @JsonProperty("is_divided_by_gender") boolean dividedByGender) {

    private static final Map<String, String> UNITS = units();

    /// The unit that the title names, when it names one.
    public Optional<String> measurementUnit() {
        return UNITS.entrySet().stream()
                .filter(unit -> title.contains(unit.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    // The first that is found counts: "antal dagar (%)" is a share.
    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("(%)", "%");
        units.put("procent", "%");
        units.put("kr/inv", "kr/invånare");
        units.put("svarsfrekvens", "%");
        units.put("Index", "index");
        units.put("index", "index");
        units.put("antal", "antal");
        return units;
    }
}
