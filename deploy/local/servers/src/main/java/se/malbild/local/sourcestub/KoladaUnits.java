package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that there are figures of.
final class KoladaUnits {

    private static final int GROUPS_UNASKED = 10;

    private final Map<String, KoladaUnit> byId = new LinkedHashMap<>();

    KoladaUnits(KoladaMetadata metadata) {
        List<String> municipalities = metadata.municipalities().stream()
                .filter(unit -> unit.get("type").asText().equals("K"))
                .map(unit -> unit.get("id").asText())
                .toList();
        for (ObjectNode unit : metadata.municipalities()) {
            String id = unit.get("id").asText();
            boolean region = unit.get("type").asText().equals("L");
            byId.put(id, new KoladaUnit(id, region, region ? within(id, municipalities) : List.of(id)));
        }
        for (ObjectNode group : metadata.groups()) {
            List<String> members = new ArrayList<>();
            group.get("members")
                    .forEach(member -> members.add(member.get("member_id").asText()));
            members.retainAll(municipalities);
            String id = group.get("id").asText();
            byId.put(id, new KoladaUnit(id, false, members));
        }
    }

    // Regions are 00LL, and the nation is 0000.
    private static List<String> within(String region, List<String> municipalities) {
        String county = region.substring(2);
        return municipalities.stream()
                .filter(code -> county.equals("00") || code.startsWith(county))
                .toList();
    }

    /// Those that are asked for and exist; without asking, municipalities, regions, the nation and a few of the
    /// groups.
    List<KoladaUnit> asked(Optional<List<String>> ids) {
        if (ids.isPresent()) {
            return ids.get().stream()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .toList();
        }
        List<KoladaUnit> all = new ArrayList<>();
        int groups = 0;
        for (KoladaUnit unit : byId.values()) {
            if (!unit.id().startsWith("G") || groups++ < GROUPS_UNASKED) {
                all.add(unit);
            }
        }
        return all;
    }
}
