package se.malbild.strategy.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.criterion.Figure;
import se.malbild.strategy.criterion.Report;

/// How criteria and what they rest on are kept in the database.
@ApplicationScoped
class AssessmentJson {

    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<List<Report>> REPORTS = new TypeReference<>() {};
    private static final TypeReference<List<FigureRevision>> REVISIONS = new TypeReference<>() {};

    private final ObjectMapper json;

    @Inject
    AssessmentJson(ObjectMapper json) {
        this.json = json;
    }

    String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An assessment could not be written", e);
        }
    }

    /// Written as a criterion, so that its type stands in it.
    String written(Criterion criterion) {
        try {
            return json.writerFor(Criterion.class).writeValueAsString(criterion);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A criterion could not be written", e);
        }
    }

    Criterion criterion(String text) {
        try {
            return json.readValue(text, Criterion.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored criterion cannot be read", e);
        }
    }

    List<Figure> figures(String text) {
        return read(text, FIGURES);
    }

    List<Report> reports(String text) {
        return read(text, REPORTS);
    }

    List<FigureRevision> revisions(String text) {
        return read(text, REVISIONS);
    }

    private <T> List<T> read(String text, TypeReference<List<T>> form) {
        try {
            return json.readValue(text, form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What an assessment rests on cannot be read", e);
        }
    }
}
