package se.malbild.indicator.calendar.followed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import se.malbild.indicator.fetch.Followed;

/// Has orders that name nobody mean those that are followed.
@ApplicationScoped
class FollowedByDefault implements Followed {

    private final FollowedMunicipalities followed;

    @Inject
    FollowedByDefault(FollowedMunicipalities followed) {
        this.followed = followed;
    }

    @Override
    public List<String> municipalities() {
        return List.copyOf(new TreeSet<>(followed.following().municipalities()));
    }
}
