package se.malbild.indicator.source.kolada.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.KeptAnswers;
import se.malbild.kit.workbook.Place;

/// What the answers of a fetch say of KPIs.
public final class ToldKpis {

    private static final String METADATA = "kpi/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ToldKpi> told = new LinkedHashMap<>();
    private final Map<String, KeptAnswer> unsettled = new TreeMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final ReadingSink sink;

    private ToldKpis(ReadingSink sink) {
        this.sink = sink;
    }

    /// Goes through the answers.
    ///
    /// @param sink is told of what cannot be read
    /// @throws IOException when they cannot be fetched
    public static ToldKpis of(KeptAnswers answers, ReadingSink sink) throws IOException {
        ToldKpis kpis = new ToldKpis(sink);
        answers.forEach(kept -> {
            if (kept.portion().startsWith(METADATA)) {
                kpis.add(kept);
            }
        });
        kpis.unsettled.keySet().removeAll(kpis.told.keySet());
        kpis.unsettled.keySet().removeAll(kpis.doubtful);
        kpis.doubtSilence();
        return kpis;
    }

    // One KPI can vanish; when nothing is told of several that were asked about at once, or of any at all, nothing was
    // answered.
    private void doubtSilence() {
        for (KeptAnswer kept : new LinkedHashSet<>(unsettled.values())) {
            Set<String> asked = asked(kept.portion());
            boolean nothing = asked.size() > 1 || told.isEmpty();
            if (nothing && unsettled.keySet().containsAll(asked)) {
                String untold = String.join(", ", new TreeSet<>(asked));
                sink.reject(new ReadingProblem(Code.KPIS_NOT_TOLD, new Place(kept.number(), 0), "", List.of(untold)));
                unsettled.keySet().removeAll(asked);
            }
        }
    }

    private static Set<String> asked(String portion) {
        return Set.of(portion.substring(METADATA.length()).split(",", -1));
    }

    private void add(KeptAnswer kept) throws IOException {
        Set<String> asked = asked(kept.portion());
        JsonNode values = values(kept);
        if (!values.isArray()) {
            sink.reject(new ReadingProblem(Code.ANSWER_DAMAGED, new Place(kept.number(), 0), "", List.of()));
            doubtful.addAll(asked);
            return;
        }
        int number = 0;
        for (JsonNode value : values) {
            number++;
            ToldKpi kpi = ToldKpi.of(
                    value, new Place(kept.number(), number), kept.answer().answeredAt(), sink);
            if (kpi == null) {
                // What cannot be read may be any of those that are not told of; none of them has vanished for that.
                doubtful.addAll(ToldKpi.id(value).map(Set::of).orElse(asked));
            } else if (asked.contains(kpi.id())) {
                told.put(kpi.id(), kpi);
            } else {
                sink.reject(new ReadingProblem(Code.KPI_NOT_ASKED_FOR, kpi.place(), kpi.id(), List.of()));
            }
        }
        asked.forEach(id -> unsettled.put(id, kept));
    }

    private static JsonNode values(KeptAnswer kept) throws IOException {
        try (InputStream open = kept.answer().open()) {
            return JSON.readTree(open).path("values");
        } catch (JsonProcessingException _) {
            return JSON.missingNode();
        }
    }

    List<ToldKpi> told() {
        return List.copyOf(told.values());
    }

    /// The answers that should have told of a KPI and did not, by the KPI's id.
    Map<String, KeptAnswer> missing() {
        return Map.copyOf(unsettled);
    }
}
