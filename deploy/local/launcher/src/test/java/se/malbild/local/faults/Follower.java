package se.malbild.local.faults;

import java.util.HashMap;
import java.util.Map;

/// A consumer that applies the rules of docs/events and knows nothing else.
final class Follower {

    private final Map<Key, Standing> held = new HashMap<>();
    private String timeline = "";

    void take(Event event) {
        int age = event.timeline().compareTo(timeline);
        if (age < 0) {
            return;
        }
        if (age > 0) {
            held.clear();
            timeline = event.timeline();
        }
        event.change()
                .ifPresent(change -> held.merge(
                        change.key(),
                        change.standing(),
                        (known, told) -> told.version() > known.version() ? told : known));
    }

    Map<Key, Standing> held() {
        return Map.copyOf(held);
    }
}
