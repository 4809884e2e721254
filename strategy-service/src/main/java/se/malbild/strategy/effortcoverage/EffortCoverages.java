package se.malbild.strategy.effortcoverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.strategy.activity.ActivityStatus;
import se.malbild.strategy.evaluation.Evaluations;
import se.malbild.strategy.plan.PlanAccess;

/// Finds the activities that serve the efforts of an evaluation, in the plans that the actor sees.
@ApplicationScoped
@Transactional
public class EffortCoverages {

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Evaluations evaluations;
    private final PlanAccess access;

    @Inject
    EffortCoverages(
            EntityManager database, RequestedMunicipality municipality, Evaluations evaluations, PlanAccess access) {
        this.database = database;
        this.municipality = municipality;
        this.evaluations = evaluations;
        this.access = access;
    }

    /// @param year only efforts proposed for it, or for no year, and activities that go on during it; null for all
    EffortCoverage get(UUID evaluation, @Nullable Integer year) {
        evaluations.require(evaluation);
        boolean seesProgress = access.seesUndecided();
        Map<UUID, CoveredEffort> efforts = new LinkedHashMap<>();
        for (Tuple row : rows(evaluation, year)) {
            CoveredEffort effort = efforts.computeIfAbsent(row.get("effort", UUID.class), id -> effort(id, row));
            if (row.get("activity") != null) {
                effort.activities().add(activity(row, seesProgress));
            }
        }
        return EffortCoverage.of(evaluation, year, List.copyOf(efforts.values()));
    }

    // Activities outside the themes come after those within.
    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID evaluation, @Nullable Integer year) {
        return database.createNativeQuery("""
                        SELECT effort.id AS effort, effort.position AS number, effort.text, effort.first_year, effort.last_year,
                            activity.id AS activity, outline_number(theme.position, activity.position) AS activity_number,
                            activity.text AS activity_text, activity.status, plan.id AS plan, plan.title, plan.unit_id,
                            link.expected_effect
                        FROM effort
                        LEFT JOIN (activity_link AS link
                            JOIN plan ON plan.municipality_id = link.municipality_id AND plan.id = link.plan_id
                                AND plan.status = ANY (:visible)
                            JOIN activity ON activity.municipality_id = link.municipality_id
                                AND activity.id = link.activity_id
                                AND (CAST(:year AS integer) IS NULL OR (activity.begins_on <= make_date(:year, 12, 31)
                                    AND activity.ends_on >= make_date(:year, 1, 1)))
                            LEFT JOIN theme ON theme.municipality_id = activity.municipality_id
                                AND theme.plan_id = activity.plan_id AND theme.id = activity.theme_id)
                            ON link.municipality_id = effort.municipality_id AND link.effort_id = effort.id
                        WHERE effort.municipality_id = :municipality AND effort.evaluation_id = :evaluation
                            AND (CAST(:year AS integer) IS NULL OR effort.first_year IS NULL
                                OR :year BETWEEN effort.first_year AND effort.last_year)
                        ORDER BY effort.position, plan.first_year, plan.title, plan.id, theme.position NULLS LAST,
                            activity.position""", Tuple.class)
                .unwrap(NativeQuery.class)
                .setParameter("municipality", municipality.id())
                .setParameter("evaluation", evaluation)
                .setParameter("year", year, StandardBasicTypes.INTEGER)
                .setParameter(
                        "visible",
                        access.visibleStatuses().stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
    }

    private static CoveredEffort effort(UUID id, Tuple row) {
        return new CoveredEffort(
                id,
                row.get("number", Integer.class),
                row.get("text", String.class),
                row.get("first_year", Integer.class),
                row.get("last_year", Integer.class),
                new ArrayList<>());
    }

    private static ServingActivity activity(Tuple row, boolean seesProgress) {
        return new ServingActivity(
                row.get("activity", UUID.class),
                row.get("activity_number", String.class),
                row.get("activity_text", String.class),
                row.get("plan", UUID.class),
                row.get("title", String.class),
                row.get("unit_id", UUID.class),
                row.get("expected_effect", String.class),
                seesProgress ? ActivityStatus.valueOf(row.get("status", String.class)) : null);
    }
}
