package se.malbild.indicator.calendar.pause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.source.Sources;
import se.malbild.kit.access.Actor;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;

/// Which sources are paused.
@ApplicationScoped
@Transactional
public class Pauses {

    /// The version of what nobody has ever paused.
    private static final EntityTag UNSAID = new EntityTag("unsaid");

    private final SourcePauseRepository pauses;
    private final Sources sources;
    private final Precondition precondition;
    private final Actor actor;
    private final Clock clock;

    @Inject
    Pauses(SourcePauseRepository pauses, Sources sources, Precondition precondition, Actor actor, Clock clock) {
        this.pauses = pauses;
        this.sources = sources;
        this.precondition = precondition;
        this.actor = actor;
        this.clock = clock;
    }

    /// The sources that are paused now, by code.
    public Map<String, PauseResponse> inForce() {
        return pauses.listAll().stream()
                .filter(SourcePause::isPaused)
                .collect(Collectors.toMap(
                        SourcePause::sourceCode, pause -> pause.toResponse(Precondition.written(pause.version()))));
    }

    Versioned<PauseResponse> get(String source) {
        sources.require(source);
        return versioned(source, pauses.findById(source));
    }

    Versioned<PauseResponse> replace(String source, PauseRequest form) {
        sources.require(source);
        if (form.paused() && form.reason() == null) {
            throw new Refusal.Invalid(
                    "reason", new Text("ska anges när källan pausas", "must be stated when the source is paused"));
        }
        SourcePause standing = pauses.findById(source);
        precondition.requireSeen(standing == null ? UNSAID : Precondition.tagOf(standing.version()));
        SourcePause pause = standing == null ? SourcePause.of(source) : standing;
        pause.rewrite(form, actor.id(), clock.instant());
        pauses.persistAndFlush(pause);
        return versioned(source, pause);
    }

    private static Versioned<PauseResponse> versioned(String source, @Nullable SourcePause pause) {
        EntityTag tag = pause == null ? UNSAID : Precondition.tagOf(pause.version());
        String written = "\"" + tag.getValue() + "\"";
        return new Versioned<>(
                pause == null ? new PauseResponse(source, false, null, null, null, written) : pause.toResponse(written),
                tag);
    }
}
