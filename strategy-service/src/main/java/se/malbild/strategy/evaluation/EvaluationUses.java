package se.malbild.strategy.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// What relies on evaluations and their efforts: plans that take them up, activities that serve them.
@ApplicationScoped
class EvaluationUses {

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    EvaluationUses(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// @throws Refusal.Conflict when plans take up the evaluation, or activities serve its efforts
    void requireUnused(UUID evaluation) {
        hold("evaluation", "id", evaluation);
        hold("effort", "evaluation_id", evaluation);
        long plans = count(
                "SELECT count(*) FROM plan WHERE municipality_id = :municipality AND evaluation_id = :id", evaluation);
        if (plans > 0) {
            throw new Refusal.Conflict(Text.of(
                    "Planer tar upp utvärderingen (%d). Ta bort den ur dem först.",
                    "Plans take up the evaluation (%d). Take it out of those first.", plans));
        }
        requireUnserved(count("""
                        SELECT count(DISTINCT activity_id) FROM activity_link
                        WHERE municipality_id = :municipality AND effort_id IN (
                            SELECT id FROM effort WHERE municipality_id = :municipality AND evaluation_id = :id)""", evaluation));
    }

    /// @throws Refusal.Conflict when activities serve the effort
    void requireUnserved(UUID effort) {
        hold("effort", "id", effort);
        requireUnserved(count("""
                        SELECT count(DISTINCT activity_id) FROM activity_link
                        WHERE municipality_id = :municipality AND effort_id = :id""", effort));
    }

    private static void requireUnserved(long activities) {
        if (activities > 0) {
            throw new Refusal.Conflict(Text.of(
                    "Aktiviteter tjänar det som skulle tas bort (%d). Ta bort deras länkar dit först.",
                    "Activities serve what was to be deleted (%d). Take away their links to it first.", activities));
        }
    }

    // FOR UPDATE waits for whoever is about to refer to them, and has those wait who are going to.
    private void hold(String table, String column, UUID id) {
        var _ = OneColumn.query(
                        database,
                        "SELECT id FROM %s WHERE municipality_id = :municipality AND %s = :id ORDER BY id FOR UPDATE"
                                .formatted(table, column),
                        UUID.class)
                .setParameter("municipality", municipality.id())
                .setParameter("id", id)
                .getResultList();
    }

    private long count(String sql, UUID id) {
        return ((Number) database.createNativeQuery(sql)
                        .setParameter("municipality", municipality.id())
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
    }
}
