package se.malbild.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/// Forgets the keys whose 24 hours are over.
@ApplicationScoped
class KeptAnswersPurge {

    private final KeptAnswers answers;

    @Inject
    KeptAnswersPurge(KeptAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void purge() {
        answers.purge();
    }
}
