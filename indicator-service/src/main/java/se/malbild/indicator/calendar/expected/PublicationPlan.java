package se.malbild.indicator.calendar.expected;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/// At which times of the year a source publishes, as somebody has written it down.
@Entity
class PublicationPlan {

    @Id
    private String sourceCode;

    @ElementCollection
    @CollectionTable(name = "expected_publication", joinColumns = @JoinColumn(name = "source_code"))
    @OrderBy("month, day")
    @Fetch(FetchMode.SUBSELECT)
    private List<ExpectedPublication> publications = new ArrayList<>();

    private @Nullable String changedBy;

    private @Nullable Instant changedAt;

    @Version
    private int version;

    protected PublicationPlan() {}

    static PublicationPlan of(String source) {
        PublicationPlan plan = new PublicationPlan();
        plan.sourceCode = source;
        return plan;
    }

    void rewrite(List<ExpectedPublication> written, String actor, Instant now) {
        publications.clear();
        publications.addAll(written);
        changedBy = actor;
        changedAt = now;
    }

    String sourceCode() {
        return sourceCode;
    }

    List<ExpectedPublication> publications() {
        return List.copyOf(publications);
    }

    @Nullable
    String changedBy() {
        return changedBy;
    }

    @Nullable
    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}
