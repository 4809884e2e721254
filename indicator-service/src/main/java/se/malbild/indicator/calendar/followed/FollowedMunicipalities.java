package se.malbild.indicator.calendar.followed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import se.malbild.indicator.calendar.reckoning.Following;
import se.malbild.kit.access.Actor;
import se.malbild.kit.language.Text;
import se.malbild.kit.precondition.Precondition;
import se.malbild.kit.precondition.Versioned;
import se.malbild.kit.problem.Refusal;

/// Whose figures are fetched.
@ApplicationScoped
@Transactional
public class FollowedMunicipalities {

    private final FollowedMunicipalityRepository followed;
    private final FirstFetchLog firstFetches;
    private final Precondition precondition;
    private final Actor actor;
    private final Clock clock;

    @Inject
    FollowedMunicipalities(
            FollowedMunicipalityRepository followed,
            FirstFetchLog firstFetches,
            Precondition precondition,
            Actor actor,
            Clock clock) {
        this.followed = followed;
        this.firstFetches = firstFetches;
        this.precondition = precondition;
        this.actor = actor;
        this.clock = clock;
    }

    public Following following() {
        return followed.findAll().singleResult().following();
    }

    Versioned<FollowedMunicipalitiesResponse> get() {
        return versioned(followed.findAll().singleResult());
    }

    Versioned<FollowedMunicipalitiesResponse> replace(FollowedMunicipalitiesRequest form) {
        if (form.all() != form.municipalities().isEmpty()) {
            throw new Refusal.Invalid(
                    "municipalities",
                    form.all()
                            ? new Text("ska utelämnas när alla följs", "must be left out when all are followed")
                            : new Text("ska ha minst en kommun", "must have at least one municipality"));
        }
        FollowedMunicipality standing = followed.findAll().singleResult();
        precondition.requireSeen(standing.version());
        Following following = new Following(Set.copyOf(form.municipalities()));
        standing.rewrite(following, actor.id(), clock.instant());
        followed.flush();
        firstFetches.keepOnly(following);
        return versioned(standing);
    }

    private static Versioned<FollowedMunicipalitiesResponse> versioned(FollowedMunicipality followed) {
        return new Versioned<>(followed.toResponse(Precondition.written(followed.version())), followed.version());
    }
}
