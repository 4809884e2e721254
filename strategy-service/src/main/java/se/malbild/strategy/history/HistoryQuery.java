package se.malbild.strategy.history;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.text.PlausibleDay;
import se.malbild.kit.time.Sweden;

/// Which part of a municipality's history is asked for.
public class HistoryQuery {

    @QueryParam("strategy")
    @Parameter(description = "Bara det som hör till strategin. / Only what belongs to the strategy.")
    @Nullable
    UUID strategy;

    @QueryParam("plan")
    @Parameter(description = "Bara det som hör till planen. / Only what belongs to the plan.")
    @Nullable
    UUID plan;

    @QueryParam("thing")
    @Parameter(description = "Bara detta slag. / Only this kind.")
    @Nullable
    Thing thing;

    @QueryParam("thingId")
    @Parameter(description = "Bara det med detta id. / Only the one with this id.")
    @Nullable
    UUID thingId;

    @QueryParam("actor")
    @Parameter(description = "Bara ändringar av denna. / Only changes by this actor.")
    @Nullable
    String actor;

    @QueryParam("from")
    @Parameter(description = "Från och med denna dag. / From this day.")
    @PlausibleDay
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Till och med denna dag. / To this day, inclusive.")
    @PlausibleDay
    @Nullable
    LocalDate to;

    /// The conditions, each with the values of its parameters.
    ///
    /// @throws Refusal.Invalid when it ends before it begins
    Conditions conditions(String municipalityId) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal.Invalid("to", Text.of("kan inte vara före from, %s", "cannot be before from, %s", from));
        }
        Conditions conditions = new Conditions("municipality_id = :municipality", new LinkedHashMap<>());
        conditions.values().put("municipality", municipalityId);
        return conditions
                .and("strategy_id = :strategy", "strategy", strategy)
                .and("plan_id = :plan", "plan", plan)
                .and("thing = :thing", "thing", thing == null ? null : thing.table())
                .and("thing_id = :thingId", "thingId", thingId)
                .and("actor = :actor", "actor", actor)
                .and("changed_at >= :from", "from", from == null ? null : Sweden.startOf(from))
                .and("changed_at < :to", "to", to == null ? null : Sweden.endOf(to));
    }

    /// Conditions in SQL.
    ///
    /// @param sql joined by AND
    /// @param values of the named parameters in it
    record Conditions(String sql, Map<String, Object> values) {

        private Conditions and(String condition, String parameter, @Nullable Object value) {
            if (value == null) {
                return this;
            }
            values.put(parameter, value);
            return new Conditions(sql + " AND " + condition, values);
        }
    }
}
