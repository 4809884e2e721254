package se.malbild.indicator.catalogue;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Hears what is to be calculated anew, once that is committed.
@Singleton
class DerivationObserver {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DerivationChanged changed) {
        heard.add(changed.indicator());
    }

    /// What was heard since it was last asked.
    List<String> take() {
        List<String> taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }
}
