package se.malbild.strategy.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.language.Text;

/// The indicators that measures rest on, in the caller's transaction.
@ApplicationScoped
public class LinkedIndicators {

    private static final String KEEP = """
            INSERT INTO linked_indicator AS known (code, title_swedish, title_english, publisher, direction,
                measurement_unit, missing_editions, breaks, replaced_by, replaces, replacement_reason_swedish,
                replacement_reason_english, margin_indicator, respondents_indicator, minimum_answers, fetched_at)
            VALUES (:code, :swedish, :english, :publisher, :direction, :unit, :missing, CAST(:breaks AS jsonb),
                CAST(:replacedBy AS text), :replaces, CAST(:reasonSwedish AS text), CAST(:reasonEnglish AS text),
                CAST(:margin AS text), CAST(:respondents AS text), CAST(:minimum AS integer), :now)
            ON CONFLICT (code) DO UPDATE SET title_swedish = excluded.title_swedish,
                title_english = excluded.title_english, publisher = excluded.publisher,
                direction = excluded.direction, measurement_unit = excluded.measurement_unit,
                missing_editions = excluded.missing_editions, breaks = excluded.breaks,
                replaced_by = excluded.replaced_by, replaces = excluded.replaces,
                replacement_reason_swedish = excluded.replacement_reason_swedish,
                replacement_reason_english = excluded.replacement_reason_english,
                margin_indicator = excluded.margin_indicator, respondents_indicator = excluded.respondents_indicator,
                minimum_answers = excluded.minimum_answers, fetched_at = excluded.fetched_at
            WHERE (known.title_swedish, known.title_english, known.publisher, known.direction, known.measurement_unit,
                    known.missing_editions, known.breaks, known.replaced_by, known.replaces,
                    known.replacement_reason_swedish, known.replacement_reason_english, known.margin_indicator,
                    known.respondents_indicator, known.minimum_answers)
                IS DISTINCT FROM (excluded.title_swedish, excluded.title_english, excluded.publisher,
                    excluded.direction, excluded.measurement_unit, excluded.missing_editions, excluded.breaks,
                    excluded.replaced_by, excluded.replaces, excluded.replacement_reason_swedish,
                    excluded.replacement_reason_english, excluded.margin_indicator, excluded.respondents_indicator,
                    excluded.minimum_answers)""";

    private final EntityManager database;
    private final RelatedSeries related;
    private final DirtyMarks marks;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    LinkedIndicators(EntityManager database, RelatedSeries related, DirtyMarks marks, ObjectMapper json, Clock clock) {
        this.database = database;
        this.related = related;
        this.marks = marks;
        this.json = json;
        this.clock = clock;
    }

    /// Keeps what is known of an indicator now. When it has changed, the measures that rest on it are linked to what it
    /// leads to, and judged anew.
    ///
    /// @return true when it is other than what was known
    public boolean keep(LinkedIndicator indicator) {
        boolean changed = write(indicator);
        if (changed) {
            UUID[] measures = restingOn(indicator.code());
            related.relate(measures);
            marks.markMeasures(measures);
        }
        return changed;
    }

    /// Links the measures of municipalities that rest on an indicator to what it leads to: some may have been linked to
    /// it by others at the moment when it became known.
    void relate(String indicator, Collection<String> municipalities) {
        List<UUID> measures = OneColumn.query(database, """
                        SELECT measure_id FROM measure_input
                        WHERE indicator_code = :code AND municipality_id = ANY (:municipalities)""", UUID.class)
                .setParameter("code", indicator)
                .setParameter("municipalities", municipalities.toArray(String[]::new))
                .getResultList();
        related.relate(measures.toArray(UUID[]::new), false);
    }

    private boolean write(LinkedIndicator indicator) {
        Text reason = indicator.replacementReason();
        Query keep = database.createNativeQuery(KEEP)
                .setParameter("code", indicator.code())
                .setParameter("swedish", indicator.titleSwedish())
                .setParameter("english", indicator.titleEnglish())
                .setParameter("publisher", indicator.publisher())
                .setParameter("direction", indicator.direction())
                .setParameter("unit", indicator.measurementUnit())
                .setParameter("missing", indicator.missingEditions().toArray(String[]::new))
                .setParameter("breaks", breaks(indicator))
                .setParameter("replacedBy", indicator.replacedBy())
                .setParameter("replaces", indicator.replaces().toArray(String[]::new))
                .setParameter("reasonSwedish", reason == null ? null : reason.swedish())
                .setParameter("reasonEnglish", reason == null ? null : reason.english())
                .setParameter("margin", indicator.marginIndicator())
                .setParameter("respondents", indicator.respondentsIndicator())
                .setParameter("minimum", indicator.minimumAnswers())
                .setParameter("now", clock.instant());
        return keep.executeUpdate() > 0;
    }

    private UUID[] restingOn(String indicator) {
        List<UUID> measures = OneColumn.query(
                        database, "SELECT measure_id FROM measure_input WHERE indicator_code = :code", UUID.class)
                .setParameter("code", indicator)
                .getResultList();
        return measures.toArray(UUID[]::new);
    }

    private String breaks(LinkedIndicator indicator) {
        try {
            return json.writeValueAsString(indicator.breaks());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Breaks could not be written", e);
        }
    }
}
