package se.malbild.indicator.catalogue.source;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One time that a source published, or should have.
@Entity
class Edition {

    @EmbeddedId
    private EditionId id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EditionStatus status;

    private @Nullable LocalDate publishedOn;

    private @Nullable String reasonSwedish;

    private @Nullable String reasonEnglish;

    @Version
    private int version;

    protected Edition() {}

    static Edition of(String source, EditionRequest form) {
        Edition edition = new Edition();
        edition.id = new EditionId(source, form.period());
        edition.rewrite(form);
        return edition;
    }

    final void rewrite(EditionRequest form) {
        status = form.status();
        publishedOn = form.publishedOn();
        reasonSwedish = form.reasonSwedish();
        reasonEnglish = form.reasonEnglish();
    }

    /// The form that PUT would have to send for what stands.
    EditionRequest form() {
        return new EditionRequest(id.period(), status, publishedOn, reasonSwedish, reasonEnglish);
    }

    EditionId id() {
        return id;
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    int version() {
        return version;
    }
}
