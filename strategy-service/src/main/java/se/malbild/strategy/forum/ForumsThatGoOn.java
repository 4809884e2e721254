package se.malbild.strategy.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.strategy.plan.PlanAdopted;

/// Forums live longer than plans: when a plan is adopted that goes on with another, they follow to its activities.
@ApplicationScoped
class ForumsThatGoOn {

    // Each activity of the plan with all those that it goes on with, also by way of plans that were never adopted. Not
    // with those of later years: a plan that is written down afterwards for years gone by takes nothing back there.
    private static final String LINE = """
            WITH RECURSIVE going_on AS (
                SELECT id AS activity_id, plan_id, begins_on, continues AS former_id FROM activity
                WHERE municipality_id = :municipality AND plan_id = :plan AND continues IS NOT NULL
                UNION ALL
                SELECT going_on.activity_id, going_on.plan_id, going_on.begins_on, former.continues
                FROM going_on JOIN activity AS former ON former.id = going_on.former_id
                WHERE former.continues IS NOT NULL),
            line AS (
                SELECT going_on.* FROM going_on
                JOIN plan AS own ON own.id = going_on.plan_id
                JOIN activity AS former ON former.id = going_on.former_id
                JOIN plan AS before ON before.id = former.plan_id
                WHERE before.first_year <= own.first_year)
            """;

    private static final String FORUMS = LINE + """
            UPDATE forum SET activity_id = line.activity_id, version = forum.version + 1, updated_at = :now
            FROM line
            WHERE forum.municipality_id = :municipality AND forum.activity_id = line.former_id
                AND (forum.ends_on IS NULL OR forum.ends_on >= line.begins_on)""";

    // What it met in the new plan's time before that was adopted was written down for the one before, or for the forum
    // alone when that was closed. A closed plan is left as it was, and so is a meeting of which somebody has said which
    // detail it was.
    private static final String MEETINGS = LINE + """
            UPDATE occurrence SET activity_id = line.activity_id, plan_id = line.plan_id, version = occurrence.version + 1,
                updated_at = :now
            FROM line
            JOIN forum ON forum.municipality_id = :municipality AND forum.activity_id = line.activity_id
            JOIN activity AS former ON former.id = line.former_id
            JOIN plan ON plan.id = former.plan_id
            WHERE occurrence.municipality_id = :municipality AND occurrence.forum_id = forum.id
                AND occurrence.happened_on >= line.begins_on AND occurrence.detail_id IS NULL
                AND (occurrence.activity_id IS NULL
                    OR (occurrence.activity_id = line.former_id AND plan.status <> 'CLOSED'))""";

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final Clock clock;

    @Inject
    ForumsThatGoOn(EntityManager database, RequestedMunicipality municipality, Clock clock) {
        this.database = database;
        this.municipality = municipality;
        this.clock = clock;
    }

    void follow(@Observes PlanAdopted adopted) {
        if (filled(FORUMS, adopted.planId()).executeUpdate() > 0) {
            filled(MEETINGS, adopted.planId()).executeUpdate();
        }
    }

    private Query filled(String statement, UUID plan) {
        return database.createNativeQuery(statement)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", plan)
                .setParameter("now", clock.instant());
    }
}
