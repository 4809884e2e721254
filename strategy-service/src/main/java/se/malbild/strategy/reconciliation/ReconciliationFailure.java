package se.malbild.strategy.reconciliation;

import se.malbild.kit.language.Text;

/// Why a reconciliation could not be completed: kept as a code, worded when it is read. What was mended by then stays.
enum ReconciliationFailure {
    INDICATOR_SERVICE_AWAY("Indikatortjänsten går inte att nå.", "indicator-service cannot be reached."),
    WORKER_GONE("Noden som utförde den försvann.", "The node that carried it out is gone."),
    UNEXPECTED("Ett fel hos oss; loggen säger mer.", "An error on our side; the log says more.");

    private final Text words;

    ReconciliationFailure(String swedish, String english) {
        this.words = new Text(swedish, english);
    }

    Text words() {
        return words;
    }
}
