package se.malbild.strategy.due;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.strategy.activity.ActivityStatus;

/// Reads what is due, in one statement.
@ApplicationScoped
class DueRows {

    private static final TypeReference<Map<DueKind, Long>> TOTALS = new TypeReference<>() {};

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final ObjectMapper json;

    @Inject
    DueRows(EntityManager database, RequestedMunicipality municipality, ObjectMapper json) {
        this.database = database;
        this.municipality = municipality;
        this.json = json;
    }

    /// A page, and how many there are of each kind that there is any of.
    record Found(List<DueRow> rows, Map<DueKind, Long> totals) {}

    /// @param on the day that is asked about
    Found of(DueQuery query, LocalDate on, Instant now, SortOrder order, PageRequest page) {
        List<Tuple> rows = rows(filled(query, on, now, order)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset()));
        return new Found(
                rows.stream()
                        .filter(row -> row.get("kind") != null)
                        .map(row -> row(row, on.getYear()))
                        .toList(),
                totals(rows.getFirst().get("totals", String.class)));
    }

    private Query filled(DueQuery query, LocalDate on, Instant now, SortOrder order) {
        Query filled = database.createNativeQuery(DueSql.of(query, order.toSql()), Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("on", on)
                .setParameter("year", on.getYear() - 1)
                .setParameter("now", now);
        if (query.unit != null) {
            filled.setParameter("unit", query.unit);
        }
        if (query.focusArea != null) {
            filled.setParameter("area", query.focusArea);
        }
        if (query.kind != null) {
            filled.setParameter("kind", query.kind.name());
        }
        return filled;
    }

    private static DueRow row(Tuple row, int year) {
        return new DueRow(
                DueKind.valueOf(row.get("kind", String.class)),
                thing(row),
                row.get("detail_id", UUID.class),
                row.get("detail_text", String.class),
                row.get("plan_id", UUID.class),
                row.get("strategy_id", UUID.class),
                units(row),
                row.get("since", LocalDate.class),
                status(row.get("status", String.class)),
                row.get("ends_on", LocalDate.class),
                row.get("awaits_decision", String.class),
                row.get("awaits_body", String.class),
                cadence(row, year),
                assessment(row),
                row.get("had_owner", Boolean.class));
    }

    private static DueThing thing(Tuple row) {
        return new DueThing(
                row.get("activity_id") != null
                        ? DueThingKind.ACTIVITY
                        : row.get("measure_id") != null ? DueThingKind.MEASURE : DueThingKind.FORUM,
                row.get("thing_id", UUID.class),
                row.get("number", String.class),
                row.get("text", String.class));
    }

    private static List<DueUnit> units(Tuple row) {
        UUID[] ids = row.get("ids", UUID[].class);
        String[] names = row.get("names", String[].class);
        return ids == null
                ? List.of()
                : IntStream.range(0, ids.length)
                        .mapToObj(index -> new DueUnit(ids[index], names[index]))
                        .toList();
    }

    private static @Nullable ActivityStatus status(@Nullable String name) {
        return name == null ? null : ActivityStatus.valueOf(name);
    }

    private static DueRow.@Nullable Cadence cadence(Tuple row, int year) {
        Integer timesPerYear = row.get("times_per_year", Integer.class);
        return timesPerYear == null
                ? null
                : new DueRow.Cadence(
                        timesPerYear,
                        shortfall(
                                year - 1,
                                row.get("done_last_year", Integer.class),
                                row.get("asked_last_year", Integer.class)),
                        shortfall(year, row.get("done", Integer.class), row.get("asked", Integer.class)));
    }

    private static DueRow.@Nullable Shortfall shortfall(int year, @Nullable Integer done, @Nullable Integer required) {
        return done == null || required == null ? null : new DueRow.Shortfall(year, done, required);
    }

    private static @Nullable Text assessment(Tuple row) {
        String swedish = row.get("sentence_swedish", String.class);
        return swedish == null ? null : new Text(swedish, row.get("sentence_english", String.class));
    }

    private Map<DueKind, Long> totals(@Nullable String written) {
        try {
            return written == null ? Map.of() : json.readValue(written, TOTALS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The totals cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
