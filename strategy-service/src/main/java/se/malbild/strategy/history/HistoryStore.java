package se.malbild.strategy.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

/// The table of all changes, which the database's triggers write.
@ApplicationScoped
class HistoryStore {

    private static final TypeReference<LinkedHashMap<String, Object>> ROW = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    @Inject
    HistoryStore(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Page<HistoryEntry> page(HistoryQuery.Conditions conditions, SortOrder order, PageRequest page) {
        Query rows = database.createNativeQuery("""
                        SELECT number, changed_at, strategy_id, plan_id, thing, thing_id, change, CAST(before AS text) AS before,
                            CAST(after AS text) AS after, actor, operation, reason
                        FROM history WHERE %s ORDER BY %s LIMIT :limit OFFSET :offset""".formatted(conditions.sql(), order.toSql()), Tuple.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset());
        Query count = database.createNativeQuery("SELECT count(*) FROM history WHERE " + conditions.sql());
        for (Query query : List.of(rows, count)) {
            conditions.values().forEach(query::setParameter);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = rows.getResultList();
        return Page.of(found.stream().map(this::entry).toList(), page, ((Number) count.getSingleResult()).longValue());
    }

    private HistoryEntry entry(Tuple row) {
        Change change = Change.valueOf(row.get("change", String.class));
        Map<String, Object> before = read(row.get("before", String.class));
        Map<String, Object> after = read(row.get("after", String.class));
        if (change == Change.CHANGED && before != null && after != null) {
            after.keySet().retainAll(before.keySet());
        }
        Thing thing = Thing.ofTable(row.get("thing", String.class));
        return new HistoryEntry(
                row.get("number", Long.class),
                row.get("changed_at", Instant.class),
                row.get("strategy_id", UUID.class),
                row.get("plan_id", UUID.class),
                thing,
                row.get("thing_id", UUID.class),
                change,
                named(thing, before),
                named(thing, after),
                row.get("actor", String.class),
                row.get("operation", String.class),
                row.get("reason", String.class));
    }

    private @Nullable Map<String, Object> read(@Nullable String row) {
        try {
            return row == null ? null : json.readValue(row, ROW);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of the history cannot be read", e);
        }
    }

    // As the API names its fields: focus_area_id is focusArea.
    private static @Nullable Map<String, Object> named(Thing thing, @Nullable Map<String, Object> row) {
        if (row == null) {
            return null;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (thing.shows(column)) {
                named.put(FieldNames.ofColumn(column), value);
            }
        });
        return named;
    }
}
