package se.malbild.local.sourcestub;

import java.util.List;
import java.util.Map;

/// One that there are figures of: a municipality, a region, the nation or a group.
///
/// @param id as Kolada has it
/// @param region true of regions and the nation, of which KPIs for municipalities alone have no figures
/// @param members codes of the municipalities that its figures are of; itself, when it is one
record KoladaUnit(String id, boolean region, List<String> members) {

    private static final Map<String, Integer> LARGE = Map.of(
            "0180", 995_000, "1480", 610_000, "1280", 366_000, "0380", 248_000, "0580", 168_000, "1880", 159_000);
    private static final Map<String, Integer> PILOTS = Map.of("2083", 15_012, "2462", 6_428);

    boolean isMunicipality() {
        return !region && !id.startsWith("G");
    }

    /// Made up, but of the right size.
    static int population(String municipality) {
        Integer known = LARGE.getOrDefault(municipality, PILOTS.get(municipality));
        if (known != null) {
            return known;
        }
        double spread = Noise.of("population", municipality);
        return (int) Math.round(2_600 * Math.exp(Math.pow(spread, 1.3) * 4));
    }
}
