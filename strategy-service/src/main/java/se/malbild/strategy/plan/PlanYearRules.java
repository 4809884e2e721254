package se.malbild.strategy.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.schedule.Span;

/// Keeps the years of a plan around the schedules in it: an activity wholly outside them is in no year's compilation,
/// and the plan's own document is refused.
@ApplicationScoped
class PlanYearRules {

    /// As many activities as a message names, and as much of each.
    private static final int NAMED = 3;

    private static final int SHOWN = 60;

    private final RequestedMunicipality municipality;
    private final EntityManager database;

    @Inject
    PlanYearRules(RequestedMunicipality municipality, EntityManager database) {
        this.municipality = municipality;
        this.database = database;
    }

    /// @param standing the plan's years so far; what lies outside these already is not held against the new ones
    /// @throws Refusal.Invalid naming activities that would have schedules wholly outside
    void require(UUID plan, Span standing, Span wanted) {
        if (wanted.equals(standing)) {
            return;
        }
        List<Tuple> outside = outside(plan, standing, wanted);
        List<Violation> violations = new ArrayList<>();
        outside(outside, "before")
                .ifPresent(named -> violations.add(new Violation(
                        "firstYear",
                        Text.of(
                                "före %s ligger tider i planens aktiviteter: %s. Flytta dem först, eller ändra båda på en gång med planens dokument (document)",
                                "before %s lie schedules of the plan's activities: %s. Move those first, or change both at once by the plan's document (document)",
                                wanted.begins(),
                                named))));
        outside(outside, "after")
                .ifPresent(named -> violations.add(new Violation(
                        "lastYear",
                        Text.of(
                                "efter %s ligger tider i planens aktiviteter: %s. Flytta dem först, eller ändra båda på en gång med planens dokument (document)",
                                "after %s lie schedules of the plan's activities: %s. Move those first, or change both at once by the plan's document (document)",
                                wanted.ends(),
                                named))));
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    // The activities on one side of the years, by number and words; empty for none.
    private static Optional<String> outside(List<Tuple> outside, String side) {
        List<Tuple> there =
                outside.stream().filter(row -> row.get(side, Boolean.class)).toList();
        String first = there.stream()
                .limit(NAMED)
                .map(row -> row.get("number", String.class) + " " + shown(row.get("text", String.class)))
                .collect(Collectors.joining("; "));
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(there.size() > NAMED ? "%s; + %d".formatted(first, there.size() - NAMED) : first);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> outside(UUID plan, Span standing, Span wanted) {
        return database.createNativeQuery("""
                        SELECT outline_number(theme.position, activity.position) AS number, activity.text AS text,
                            bool_or(schedule.ends_on < :first) AS before, bool_or(schedule.begins_on > :last) AS after
                        FROM schedule JOIN activity ON activity.id = schedule.activity_id
                            LEFT JOIN theme ON theme.id = activity.theme_id
                        WHERE schedule.municipality_id = :municipality AND schedule.plan_id = :plan
                            AND (schedule.ends_on < :first OR schedule.begins_on > :last)
                            AND schedule.ends_on >= :standingFirst AND schedule.begins_on <= :standingLast
                        GROUP BY activity.id, theme.position
                        ORDER BY theme.position NULLS LAST, activity.position""", Tuple.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plan", plan)
                .setParameter("first", wanted.begins())
                .setParameter("last", wanted.ends())
                .setParameter("standingFirst", standing.begins())
                .setParameter("standingLast", standing.ends())
                .getResultList();
    }
}
