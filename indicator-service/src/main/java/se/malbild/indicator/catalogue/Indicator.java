package se.malbild.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Optional;
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

    int version() {
        return version;
    }
}
