package se.malbild.indicator.calendar.followed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.calendar.reckoning.Following;

/// Whose figures are fetched: one row, which a migration wrote.
@Entity
@Table(name = "followed_municipalities")
class FollowedMunicipality {

    @Id
    private boolean onlyRow;

    private boolean everyOne;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<String> municipalities;

    private @Nullable String changedBy;

    private @Nullable Instant changedAt;

    @Version
    private int version;

    protected FollowedMunicipality() {}

    void rewrite(Following following, String actor, Instant now) {
        everyOne = following.isAll();
        municipalities = List.copyOf(new TreeSet<>(following.municipalities()));
        changedBy = actor;
        changedAt = now;
    }

    Following following() {
        return everyOne ? Following.ALL : new Following(Set.copyOf(municipalities));
    }

    FollowedMunicipalitiesResponse toResponse(String entityTag) {
        return new FollowedMunicipalitiesResponse(
                everyOne, List.copyOf(municipalities), changedBy, changedAt, entityTag);
    }

    int version() {
        return version;
    }
}
