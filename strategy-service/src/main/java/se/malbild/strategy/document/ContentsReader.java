package se.malbild.strategy.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.precondition.Precondition;
import se.malbild.strategy.attachment.AttachmentResponse;
import se.malbild.strategy.decision.DecisionResponse;
import se.malbild.strategy.focusarea.FocusAreaResponse;
import se.malbild.strategy.goal.GoalResponse;
import se.malbild.strategy.history.FieldNames;
import se.malbild.strategy.measure.MeasureResponse;
import se.malbild.strategy.organisation.OrganisationUnitResponse;
import se.malbild.strategy.section.SectionResponse;
import se.malbild.strategy.strategy.StrategyResponse;
import se.malbild.strategy.strategy.StrategyStatus;

/// Makes the contents of a strategy out of its rows, each of which has the columns that the API's fields are named
/// after.
@ApplicationScoped
class ContentsReader {

    private final ObjectMapper json;

    @Inject
    ContentsReader(ObjectMapper json) {
        // A row of the past may lack columns of today, and has some that are of no concern outside.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /// @param reader the language that its stage is named in
    /// @return nothing when the strategy itself is not among the rows
    Optional<StrategyContents> contents(List<StrategyRows.Row> rows, Language reader) {
        Map<String, List<ObjectNode>> tables = rows.stream()
                .collect(Collectors.groupingBy(
                        StrategyRows.Row::table, Collectors.mapping(this::named, Collectors.toList())));
        return of(tables, "strategy").stream().findFirst().map(strategy -> {
            StrategyStatus status =
                    StrategyStatus.valueOf(strategy.path("status").asText());
            strategy.put("stage", status.stage().in(reader));
            return contents(read(strategy, StrategyResponse.class), tables);
        });
    }

    private StrategyContents contents(StrategyResponse strategy, Map<String, List<ObjectNode>> tables) {
        addLinks(tables);
        List<FocusAreaResponse> areas = all(
                tables, "focus_area", FocusAreaResponse.class, Comparator.comparingInt(FocusAreaResponse::position));
        Map<UUID, Integer> order =
                areas.stream().collect(Collectors.toMap(FocusAreaResponse::id, FocusAreaResponse::position));
        return new StrategyContents(
                strategy,
                all(tables, "decision", DecisionResponse.class, Comparator.comparing(DecisionResponse::kind)),
                areas,
                all(
                        tables,
                        "section",
                        SectionResponse.class,
                        Comparator.comparing(SectionResponse::place)
                                .thenComparing(byArea(order, SectionResponse::focusArea))
                                .thenComparingInt(SectionResponse::position)),
                all(
                        tables,
                        "goal",
                        GoalResponse.class,
                        byArea(order, GoalResponse::focusArea).thenComparingInt(GoalResponse::position)),
                all(
                        tables,
                        "measure",
                        MeasureResponse.class,
                        byArea(order, MeasureResponse::focusArea).thenComparingInt(MeasureResponse::position)),
                all(
                        tables,
                        "organisation_unit",
                        OrganisationUnitResponse.class,
                        Comparator.comparing(OrganisationUnitResponse::name)),
                all(
                        tables,
                        "attachment",
                        AttachmentResponse.class,
                        Comparator.comparing(AttachmentResponse::createdAt)));
    }

    // What lies in no focus area comes last, as in the lists.
    private static <T> Comparator<T> byArea(Map<UUID, Integer> order, Function<T, @Nullable UUID> area) {
        return Comparator.comparingInt(thing -> order.getOrDefault(area.apply(thing), Integer.MAX_VALUE));
    }

    private <T> List<T> all(
            Map<String, List<ObjectNode>> tables, String table, Class<T> type, Comparator<? super T> order) {
        return of(tables, table).stream()
                .map(row -> read(row, type))
                .sorted(order)
                .toList();
    }

    private static List<ObjectNode> of(Map<String, List<ObjectNode>> tables, String table) {
        return tables.getOrDefault(table, List.of());
    }

    private void addLinks(Map<String, List<ObjectNode>> tables) {
        Map<String, ObjectNode> measures = new HashMap<>();
        for (ObjectNode measure : of(tables, "measure")) {
            measures.put(measure.path("id").asText(), measure);
            measure.putArray("goals");
            measure.putArray("responsible");
        }
        for (ObjectNode link : sorted(of(tables, "measure_goal"), "id")) {
            link(measures, link).withArray("goals").add(link.get("goal"));
        }
        for (ObjectNode link : sorted(of(tables, "measure_responsible"), "position")) {
            link(measures, link).withArray("responsible").add(link);
        }
    }

    private ObjectNode link(Map<String, ObjectNode> measures, ObjectNode link) {
        return measures.getOrDefault(link.path("measure").asText(), json.createObjectNode());
    }

    private static List<ObjectNode> sorted(List<ObjectNode> links, String field) {
        return links.stream()
                .sorted(Comparator.<ObjectNode>comparingInt(
                                link -> link.path(field).asInt())
                        .thenComparing(link -> link.path(field).asText()))
                .toList();
    }

    private ObjectNode named(StrategyRows.Row row) {
        try {
            ObjectNode named = json.createObjectNode();
            JsonNode columns = json.readTree(row.content());
            columns.properties().forEach(column -> {
                if (!column.getValue().isNull()) {
                    named.set(FieldNames.ofColumn(column.getKey()), column.getValue());
                }
            });
            named.put("entityTag", Precondition.written(columns.path("version").asLong()));
            return named;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of " + row.table() + " cannot be read", e);
        }
    }

    private <T> T read(ObjectNode row, Class<T> type) {
        try {
            return json.treeToValue(row, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row cannot be read as " + type.getSimpleName(), e);
        }
    }
}
