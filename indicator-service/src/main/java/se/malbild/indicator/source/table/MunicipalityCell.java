package se.malbild.indicator.source.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Recognises the municipality that a row is about: by its code, or by its name with or without "kommun" or "stad".
@ApplicationScoped
class MunicipalityCell {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final Set<String> OTHER_ROWS = Set.of("riket", "samtliga", "hela riket", "sverige");

    private final Map<String, String> idsByText = new HashMap<>();

    @Inject
    MunicipalityCell(MunicipalityRegister register) {
        for (Municipality municipality : register.all()) {
            String name = municipality.name().toLowerCase(SWEDISH);
            idsByText.put(municipality.id(), municipality.id());
            idsByText.put(name, municipality.id());
            idsByText.put(genitive(name) + " kommun", municipality.id());
            idsByText.put(name + " kommun", municipality.id());
            idsByText.put(genitive(name) + " stad", municipality.id());
        }
    }

    /// The code of the municipality, or none when it is not recognised beyond doubt.
    Optional<String> id(String text) {
        return Optional.ofNullable(idsByText.get(text.toLowerCase(SWEDISH)));
    }

    /// True for the rows that stand between those of the municipalities: the nation and the counties.
    boolean isOfOther(String text) {
        String lower = text.toLowerCase(SWEDISH);
        return OTHER_ROWS.contains(lower) || lower.endsWith(" län") || lower.startsWith("region ");
    }

    private static String genitive(String name) {
        return name.endsWith("s") || name.endsWith("x") || name.endsWith("z") ? name : name + "s";
    }
}
