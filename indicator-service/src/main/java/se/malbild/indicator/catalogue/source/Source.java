package se.malbild.indicator.catalogue.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A publication whose figures are brought in.
@Entity
class Source {

    @Id
    private String code;

    @Column(nullable = false)
    private String titleSwedish;

    @Column(nullable = false)
    private String titleEnglish;

    private @Nullable String descriptionSwedish;

    private @Nullable String descriptionEnglish;

    @Column(nullable = false)
    private String publisher;

    @Column(nullable = false)
    private String licenceSwedish;

    @Column(nullable = false)
    private String licenceEnglish;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Cadence cadence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<Integer> expectedMonths;

    @Version
    private int version;

    protected Source() {}

    static Source of(SourceRequest form) {
        Source source = new Source();
        source.code = form.code();
        source.rewrite(form);
        return source;
    }

    final void rewrite(SourceRequest form) {
        titleSwedish = form.titleSwedish();
        titleEnglish = form.titleEnglish();
        descriptionSwedish = form.descriptionSwedish();
        descriptionEnglish = form.descriptionEnglish();
        publisher = form.publisher();
        licenceSwedish = form.licenceSwedish();
        licenceEnglish = form.licenceEnglish();
        cadence = form.cadence();
        expectedMonths = form.expectedMonths().stream().distinct().sorted().toList();
    }

    /// The form that PUT would have to send for what stands.
    SourceRequest form() {
        return new SourceRequest(
                code,
                titleSwedish,
                titleEnglish,
                descriptionSwedish,
                descriptionEnglish,
                publisher,
                licenceSwedish,
                licenceEnglish,
                cadence,
                List.copyOf(expectedMonths));
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }
}
