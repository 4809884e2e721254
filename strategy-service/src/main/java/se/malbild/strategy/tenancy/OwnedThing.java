package se.malbild.strategy.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A thing that a municipality owns.
@MappedSuperclass
public abstract class OwnedThing {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    private String municipalityId;

    @Version
    private int version;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    protected OwnedThing() {}

    /// It has been written, for the first time or anew.
    protected final void writtenAt(Instant now) {
        if (createdAt == null) {
            createdAt = now;
        }
        updatedAt = now;
    }

    /// @throws IllegalStateException when it has not been stored yet
    public final UUID id() {
        if (id == null) {
            throw new IllegalStateException("It has not been stored yet");
        }
        return id;
    }

    public final String municipalityId() {
        return municipalityId;
    }

    public final int version() {
        return version;
    }

    public final Instant createdAt() {
        return createdAt;
    }

    public final Instant updatedAt() {
        return updatedAt;
    }
}
