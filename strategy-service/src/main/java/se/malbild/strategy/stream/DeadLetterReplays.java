package se.malbild.strategy.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.malbild.kit.access.Actor;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.strategy.series.RefusedData;

/// Reads events again that were set aside, as the stream would now.
@ApplicationScoped
class DeadLetterReplays {

    private final DeadLetters letters;
    private final EventReader reader;
    private final StreamApplication application;
    private final Actor actor;

    @Inject
    DeadLetterReplays(DeadLetters letters, EventReader reader, StreamApplication application, Actor actor) {
        this.letters = letters;
        this.reader = reader;
        this.application = application;
        this.actor = actor;
    }

    /// @throws Refusal.NotFound when there is no such letter
    /// @throws Refusal.Conflict when it has been replayed, or still cannot be read or kept
    @Transactional
    DeadLetter replay(UUID id) {
        DeadLetter letter = letters.hold(id).orElseThrow(() -> unknown(id));
        Instant before = letter.replayedAt();
        if (before != null) {
            throw new Refusal.Conflict(
                    Text.of("Händelsen lästes om redan %s.", "The event was replayed already at %s.", before));
        }
        letters.noteReplay(id, apply(letter), actor.id());
        return letters.find(id).orElseThrow();
    }

    private EventOutcome apply(DeadLetter letter) {
        try {
            StreamEvent content = reader.read(letter.event());
            return application
                    .apply(List.of(new ReadEvent(letter.event(), content)), List.of())
                    .single();
        } catch (UnreadableEvent e) {
            throw new Refusal.Conflict(new Text(
                    "Händelsen går fortfarande inte att läsa. " + e.reason().swedish(),
                    "The event still cannot be read. " + e.reason().english()));
        } catch (RuntimeException e) {
            String refusal = RefusedData.in(e).orElseThrow(() -> e);
            throw new Refusal.Conflict(Text.of(
                    "Händelsen kan fortfarande inte sparas: %s", "The event still cannot be kept: %s", refusal));
        }
    }

    static Refusal unknown(UUID id) {
        return new Refusal.NotFound(
                Text.of("Det finns ingen undanställd händelse med id %s.", "There is no dead letter with id %s.", id));
    }
}
