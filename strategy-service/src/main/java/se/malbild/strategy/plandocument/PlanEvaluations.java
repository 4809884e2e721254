package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.access.RequestedMunicipality;

/// The evaluations that documents of plans tell of.
@ApplicationScoped
class PlanEvaluations {

    private final EntityManager database;
    private final RequestedMunicipality municipality;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    PlanEvaluations(EntityManager database, RequestedMunicipality municipality, ObjectMapper json, Clock clock) {
        this.database = database;
        this.municipality = municipality;
        this.json = json;
        this.clock = clock;
    }

    /// The strategy's evaluation with a title, whatever letters are capital.
    @SuppressWarnings("unchecked")
    Optional<PlanEvaluation> find(UUID strategy, String title) {
        List<String> found = database.createNativeQuery("""
                        SELECT CAST(jsonb_strip_nulls(jsonb_build_object('id', id, 'title', title, 'summary', summary,
                            'evaluatedOn', evaluated_on, 'evaluatedWording', evaluated_wording,
                            'reportedTo', reported_to, 'reportedOn', reported_on,
                            'efforts', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', effort.id,
                                    'number', effort.position, 'text', effort.text, 'firstYear', effort.first_year,
                                    'lastYear', effort.last_year) ORDER BY effort.position), '[]')
                                FROM effort WHERE effort.evaluation_id = evaluation.id))) AS text)
                        FROM evaluation WHERE municipality_id = :municipality AND strategy_id = :strategy
                            AND lower(title) = lower(:title)""", String.class)
                .setParameter("municipality", municipality.id())
                .setParameter("strategy", strategy)
                .setParameter("title", title)
                .getResultList();
        return found.stream().findFirst().map(this::read);
    }

    private PlanEvaluation read(String written) {
        try {
            return json.readValue(written, PlanEvaluation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An evaluation cannot be read", e);
        }
    }

    void create(UUID strategy, DocumentEvaluation form) {
        database.createNativeQuery("""
                        WITH made AS (
                            INSERT INTO evaluation (id, municipality_id, strategy_id, title, summary, evaluated_on,
                                evaluated_wording, reported_to, reported_on, version, created_at, updated_at)
                            VALUES (uuidv7(), :municipality, :strategy, :title, CAST(:summary AS text),
                                CAST(:evaluatedOn AS date), CAST(:wording AS text), CAST(:reportedTo AS text),
                                CAST(:reportedOn AS date), 0, :now, :now)
                            RETURNING id)
                        INSERT INTO effort (id, municipality_id, evaluation_id, position, text, first_year, last_year,
                            version, created_at, updated_at)
                        SELECT uuidv7(), :municipality, made.id, place, text, "firstYear", "lastYear", 0, :now, :now
                        FROM made, ROWS FROM (jsonb_to_recordset(CAST(:efforts AS jsonb))
                            AS (text text, "firstYear" integer, "lastYear" integer)) WITH ORDINALITY
                            AS wanted (text, "firstYear", "lastYear", place)""")
                .setParameter("municipality", municipality.id())
                .setParameter("strategy", strategy)
                .setParameter("title", form.title())
                .setParameter("summary", form.summary())
                .setParameter("evaluatedOn", form.evaluatedOn())
                .setParameter("wording", form.evaluatedWording())
                .setParameter("reportedTo", form.reportedTo())
                .setParameter("reportedOn", form.reportedOn())
                .setParameter("efforts", written(form.efforts()))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private String written(List<DocumentEffort> efforts) {
        try {
            return json.writeValueAsString(efforts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Efforts could not be written", e);
        }
    }
}
