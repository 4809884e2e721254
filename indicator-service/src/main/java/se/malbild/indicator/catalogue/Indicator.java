package se.malbild.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// Something that is measured for every municipality, again and again.
@Entity
class Indicator {

    @Id
    private String code;

    @Column(nullable = false)
    private String sourceCode;

    @Column(nullable = false)
    private String titleSwedish;

    @Column(nullable = false)
    private String titleEnglish;

    @Column(nullable = false)
    private String measurementUnit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Direction direction;

    private @Nullable BigDecimal scaleMinimum;

    private @Nullable BigDecimal scaleMaximum;

    @Column(nullable = false)
    private boolean dividedByGender;

    @Formula("(SELECT s.publisher FROM source s WHERE s.code = source_code)")
    private String publisher;

    // The periods whose edition never came, such as that of Fokus in 2022.
    @Formula("(SELECT coalesce(string_agg(e.period, ' ' ORDER BY e.period), '') FROM edition e"
            + " WHERE e.source_code = source_code AND e.status = 'NEVER_PUBLISHED')")
    private String missingEditions;

    @Version
    private int version;

    protected Indicator() {}

    String code() {
        return code;
    }

    String sourceCode() {
        return sourceCode;
    }

    Text title() {
        return new Text(titleSwedish, titleEnglish);
    }

    String measurementUnit() {
        return measurementUnit;
    }

    Direction direction() {
        return direction;
    }

    Optional<BigDecimal> scaleMinimum() {
        return Optional.ofNullable(scaleMinimum);
    }

    Optional<BigDecimal> scaleMaximum() {
        return Optional.ofNullable(scaleMaximum);
    }

    boolean dividedByGender() {
        return dividedByGender;
    }

    String publisher() {
        return publisher;
    }

    List<String> missingEditions() {
        return missingEditions.isEmpty() ? List.of() : List.of(missingEditions.split(" ", -1));
    }

    int version() {
        return version;
    }
}
