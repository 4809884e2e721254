package se.malbild.indicator.fetch;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.malbild.indicator.importrun.ImportBytes;

/// The answers that imports were made of, for whoever asks where a figure came from.
@ApplicationScoped
public class FetchedAnswers {

    private static final Logger LOG = Logger.getLogger(FetchedAnswers.class);

    private final ImportBytes bytes;
    private final ObjectMapper json;

    @Inject
    FetchedAnswers(ImportBytes bytes, ObjectMapper json) {
        this.bytes = bytes;
        this.json = json;
    }

    /// The answers of a run of kind FETCH, in the order of their numbers; none when its file cannot be read.
    public List<FetchedAnswer> of(UUID runId) {
        try {
            FetchIndex index = new ArchivedAnswers(() -> bytes.open(runId), json).index();
            List<FetchedAnswer> answers = new ArrayList<>(index.answers().size());
            for (FetchIndex.Entry entry : index.answers()) {
                answers.add(new FetchedAnswer(
                        index.reader(),
                        answers.size() + 1,
                        entry.uri(),
                        entry.requestBody(),
                        entry.answeredAt(),
                        entry.sha256()));
            }
            return answers;
        } catch (IOException e) {
            LOG.warnf(e, "The index of import %s could not be read", runId);
            return List.of();
        }
    }
}
