package se.malbild.strategy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.criterion.NoVerdictReason;
import se.malbild.strategy.criterion.Verdict;

/// The table of assessments, append-only, as judging reads and writes it.
@ApplicationScoped
class AssessmentLedger {

    private final EntityManager database;
    private final AssessmentJson json;

    @Inject
    AssessmentLedger(EntityManager database, AssessmentJson json) {
        this.database = database;
        this.json = json;
    }

    /// What was said last of each year of measures.
    @SuppressWarnings("unchecked")
    Map<UUID, Map<Integer, Said>> lastSaid(Collection<UUID> measures) {
        List<Tuple> rows = database.createNativeQuery("""
                        SELECT DISTINCT ON (municipality_id, measure_id, year) measure_id, year, verdict, reason,
                            criterion::text AS criterion, inputs::text AS inputs, reports::text AS reports, assessed_at
                        FROM assessment
                        WHERE (municipality_id, measure_id) IN (
                            SELECT municipality_id, id FROM measure WHERE id = ANY (:measures))
                        ORDER BY municipality_id, measure_id, year, number DESC""", Tuple.class)
                .setParameter("measures", measures.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Map<Integer, Said>> said = new HashMap<>();
        rows.forEach(row -> said.computeIfAbsent(row.get("measure_id", UUID.class), measure -> new HashMap<>())
                .put(row.get("year", Integer.class), said(row)));
        return said;
    }

    private Said said(Tuple row) {
        String reason = row.get("reason", String.class);
        return new Said(
                Verdict.valueOf(row.get("verdict", String.class)),
                reason == null ? null : NoVerdictReason.valueOf(reason),
                json.criterion(row.get("criterion", String.class)),
                json.figures(row.get("inputs", String.class)),
                json.reports(row.get("reports", String.class)),
                Sweden.dayOf(row.get("assessed_at", Instant.class)));
    }

    /// An assessment as the statement takes it.
    private record Row(
            String municipality,
            UUID measure,
            int year,
            String verdict,
            @Nullable String reason,
            String criterion,
            String inputs,
            String reports,
            String swedish,
            String english,
            boolean retrospective,
            String cause,
            String revisions) {}

    /// Writes what is said from now on, in one statement.
    void append(List<NewAssessment> assessments, Instant now) {
        if (assessments.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        INSERT INTO assessment (municipality_id, measure_id, year, verdict, reason, criterion, inputs,
                            reports, sentence_swedish, sentence_english, retrospective, cause, revisions, assessed_at)
                        SELECT municipality, measure, year, verdict, reason, criterion::jsonb, inputs::jsonb,
                            reports::jsonb, swedish, english, retrospective, cause, revisions::jsonb, :now
                        FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS said (municipality text, measure uuid,
                            year integer, verdict text, reason text, criterion text, inputs text, reports text,
                            swedish text, english text, retrospective boolean, cause text, revisions text)""")
                .setParameter(
                        "rows", json.written(assessments.stream().map(this::row).toList()))
                .setParameter("now", now)
                .executeUpdate();
    }

    private Row row(NewAssessment assessment) {
        Text sentence = assessment.sentence();
        NoVerdictReason reason = assessment.judgement().reason();
        return new Row(
                assessment.measure().municipalityId(),
                assessment.measure().id(),
                assessment.year(),
                assessment.judgement().verdict().name(),
                reason == null ? null : reason.name(),
                json.written(assessment.measure().criterion()),
                json.written(assessment.judgement().inputs()),
                json.written(assessment.judgement().reports()),
                sentence.swedish(),
                sentence.english(),
                assessment.isRetrospective(),
                assessment.turn().cause().name(),
                json.written(assessment.turn().revisions()));
    }
}
