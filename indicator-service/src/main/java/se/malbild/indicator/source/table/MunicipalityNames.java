package se.malbild.indicator.source.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityGroup;
import se.malbild.kit.municipality.MunicipalityRegister;

/// The names under which tables list municipalities, and the names of what they list beside them.
final class MunicipalityNames {

    /// The one name that a region and a municipality share.
    static final String REGION_GOTLAND = "region gotland";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GROUP_ID = Pattern.compile("g[0-9]{4,7}");
    private static final Pattern NUTS = Pattern.compile("se([0-9]{1,3})?( .*)?");

    // The nation, means, and the groups that SKR puts municipalities in.
    private static final Set<String> OTHERS = Set.of(
            "riket",
            "hela riket",
            "riket totalt",
            "riket, totalt",
            "sverige",
            "hela sverige",
            "hela landet",
            "sweden",
            "samtliga",
            "samtliga kommuner",
            "alla",
            "alla kommuner",
            "kommuner totalt",
            "totalt",
            "total",
            "summa",
            "medel",
            "medelvärde",
            "medelvärde riket",
            "genomsnitt",
            "genomsnitt riket",
            "genomsnitt sverige",
            "snitt",
            "snitt riket",
            "rikssnitt",
            "rikssnittet",
            "riksgenomsnitt",
            "riksmedel",
            "median",
            "storstäder",
            "storstad",
            "pendlingskommun nära storstad",
            "större stad",
            "pendlingskommun nära större stad",
            "lågpendlingskommun nära större stad",
            "mindre stad/tätort",
            "mindre stad",
            "mindre tätort",
            "pendlingskommun nära mindre stad/tätort",
            "pendlingskommun nära mindre tätort",
            "landsbygdskommun",
            "landsbygdskommun med besöksnäring");

    private final MunicipalityRegister register;
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, Set<String>> stripped = new HashMap<>();
    private final Set<String> counties = new HashSet<>();
    private final Set<String> countyCodes = new HashSet<>();
    private final Set<String> groups;

    MunicipalityNames(MunicipalityRegister register) {
        this.register = register;
        for (Municipality municipality : register.all()) {
            countyCodes.add(municipality.id().substring(0, 2));
            String county = key(municipality.county());
            String place = county.replaceFirst(" län$", "");
            counties.addAll(
                    List.of(county, place, place.endsWith("s") ? place.substring(0, place.length() - 1) : place));
            for (String name : names(key(municipality.name()))) {
                exact.put(name, municipality.id());
                stripped.computeIfAbsent(strip(name), any -> new TreeSet<>()).add(municipality.id());
            }
        }
        groups = register.groups().stream()
                .map(MunicipalityGroup::title)
                .map(MunicipalityNames::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is compared: a normal text in which hyphens and spaces are the same.
    static String key(String text) {
        return HeadingText.normal(text).replace('-', ' ').replaceAll(" +", " ").strip();
    }

    /// The municipality of exactly that name, in any case; null when there is none.
    @Nullable
    String exact(String key) {
        return exact.get(key);
    }

    /// The municipalities whose name it is when å, ä, ö and é are written without their marks.
    Set<String> withoutMarks(String key) {
        return stripped.getOrDefault(strip(key), Set.of());
    }

    /// True for what tables list beside municipalities.
    boolean isOther(String key) {
        return OTHERS.contains(key)
                || counties.contains(key)
                || key.endsWith(" län")
                || key.endsWith(" läns landsting")
                || key.startsWith("landstinget ")
                || key.startsWith("region ")
                || key.startsWith("regionen ")
                || key.startsWith("kommungrupp")
                || key.contains("ovägt medel")
                || key.startsWith("liknande kommuner")
                || GROUP_ID.matcher(key).matches()
                || NUTS.matcher(key).matches()
                || groups.contains(key);
    }

    /// True when it is no name of a municipality as well.
    boolean isOtherAlone(String key) {
        return exact(key) == null && !key.equals(REGION_GOTLAND) && isOther(key);
    }

    /// True for the name of the county that the municipality lies in.
    boolean isCountyOf(String key, String municipalityId) {
        String county =
                key(register.find(municipalityId).map(Municipality::county).orElse(""));
        return key.equals(county) || key.equals(county.replaceFirst("s? län$", ""));
    }

    boolean isCountyCode(String twoDigits) {
        return countyCodes.contains(twoDigits) || twoDigits.equals("00");
    }

    boolean knows(String id) {
        return register.knows(id);
    }

    /// As people are told of it: `Habo (0643)`.
    String shown(String id) {
        return register.shown(id);
    }

    private static List<String> names(String name) {
        String genitive = name.endsWith("s") || name.endsWith("x") || name.endsWith("z") ? name : name + "s";
        List<String> names = new ArrayList<>();
        Stream.of(name, genitive, name.equals("falun") ? "falu" : name)
                .distinct()
                .forEach(form -> {
                    names.add(form);
                    Stream.of(" kommun", " stad", " (kommun)", ", kommun", " municipality")
                            .forEach(kind -> names.add(form + kind));
                });
        names.add("kommunen " + name);
        names.add(name + "s kommun");
        return names;
    }

    private static String strip(String key) {
        return MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
    }
}
