package se.malbild.indicator.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// Something that is measured for every municipality, again and again.
@Entity
@SecondaryTable(name = "derivation", pkJoinColumns = @PrimaryKeyJoinColumn(name = "indicator_code"))
class Indicator {

    @Id
    private String code;

    @Column(nullable = false)
    private String sourceCode;

    @Column(nullable = false)
    private String titleSwedish;

    @Column(nullable = false)
    private String titleEnglish;

    private @Nullable String descriptionSwedish;

    private @Nullable String descriptionEnglish;

    @Column(nullable = false)
    private String measurementUnit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Direction direction;

    private @Nullable BigDecimal scaleMinimum;

    private @Nullable BigDecimal scaleMaximum;

    @Column(nullable = false)
    private boolean dividedByGender;

    @Column(nullable = false)
    private boolean wholeNumbers;

    @Column(nullable = false)
    private boolean valuesArePlaces;

    private @Nullable String koladaId;

    private @Nullable Integer minimumAnswers;

    private @Nullable String marginIndicator;

    private @Nullable String respondentsIndicator;

    private @Nullable String authoritativeReader;

    private @Nullable String publisherOverride;

    private @Nullable String validFrom;

    private @Nullable String validTo;

    private @Nullable String replacedBy;

    private @Nullable String replacementReasonSwedish;

    private @Nullable String replacementReasonEnglish;

    @ElementCollection
    @CollectionTable(name = "indicator_break", joinColumns = @JoinColumn(name = "indicator_code"))
    @OrderBy("period")
    @Fetch(FetchMode.SUBSELECT)
    private List<SeriesBreak> breaks = new ArrayList<>();

    @Embedded
    private @Nullable Calculation derivation;

    @Formula("coalesce(publisher_override, (SELECT s.publisher FROM source s WHERE s.code = source_code))")
    private String publisher;

    // The periods whose edition never came, such as that of Fokus in 2022.
    @Formula("(SELECT coalesce(string_agg(e.period, ' ' ORDER BY e.period), '') FROM edition e"
            + " WHERE e.source_code = source_code AND e.status = 'NEVER_PUBLISHED')")
    private String missingEditions;

    // The definitions that this one came after.
    @Formula("(SELECT coalesce(string_agg(i.code, ' ' ORDER BY i.code), '') FROM indicator i"
            + " WHERE i.replaced_by = code)")
    private String replaces;

    @Version
    private int version;

    protected Indicator() {}

    static Indicator of(IndicatorRequest form) {
        Indicator indicator = new Indicator();
        indicator.code = form.code();
        indicator.rewrite(form);
        return indicator;
    }

    final void rewrite(IndicatorRequest form) {
        sourceCode = form.source();
        titleSwedish = form.titleSwedish();
        titleEnglish = form.titleEnglish();
        descriptionSwedish = form.descriptionSwedish();
        descriptionEnglish = form.descriptionEnglish();
        measurementUnit = form.measurementUnit();
        direction = form.direction();
        scaleMinimum = form.scaleMinimum();
        scaleMaximum = form.scaleMaximum();
        dividedByGender = form.dividedByGender();
        wholeNumbers = form.wholeNumbers();
        valuesArePlaces = form.valuesArePlaces();
        koladaId = form.koladaId();
        minimumAnswers = form.minimumAnswers();
        marginIndicator = form.marginIndicator();
        respondentsIndicator = form.respondentsIndicator();
        authoritativeReader = form.authoritativeReader();
        publisherOverride = form.publisherOverride();
        validFrom = form.validFrom();
        validTo = form.validTo();
        replacedBy = form.replacedBy();
        replacementReasonSwedish = form.replacementReasonSwedish();
        replacementReasonEnglish = form.replacementReasonEnglish();
        derivation = form.derivation();
        // Hibernate's own list is equal to itself alone.
        if (!List.copyOf(breaks).equals(form.breaks())) {
            breaks.clear();
            breaks.addAll(form.breaks());
        }
    }

    /// The form that PUT would have to send for what stands.
    IndicatorRequest form() {
        return new IndicatorRequest(
                code,
                sourceCode,
                titleSwedish,
                titleEnglish,
                descriptionSwedish,
                descriptionEnglish,
                measurementUnit,
                direction,
                scaleMinimum,
                scaleMaximum,
                dividedByGender,
                wholeNumbers,
                valuesArePlaces,
                koladaId,
                minimumAnswers,
                marginIndicator,
                respondentsIndicator,
                authoritativeReader,
                publisherOverride,
                validFrom,
                validTo,
                replacedBy,
                replacementReasonSwedish,
                replacementReasonEnglish,
                List.copyOf(breaks),
                derivation);
    }

    String code() {
        return code;
    }

    String sourceCode() {
        return sourceCode;
    }

    Text title() {
        return new Text(titleSwedish, titleEnglish);
    }

    /// A bound of the definition binds where another definition lies on its other side.
    ///
    /// @param succeeds true when another one is replaced by this
    FigureRules figureRules(boolean succeeds) {
        return new FigureRules(
                new Scale(scaleMinimum, scaleMaximum, wholeNumbers),
                dividedByGender,
                succeeds ? validFrom : null,
                replacedBy == null ? null : validTo,
                Set.copyOf(missingEditions()),
                measurementUnit);
    }

    Optional<String> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    Optional<String> koladaId() {
        return Optional.ofNullable(koladaId);
    }

    Optional<String> authoritativeReader() {
        return Optional.ofNullable(authoritativeReader);
    }

    Optional<Derivation> derivation() {
        return Optional.ofNullable(derivation).map(calculation -> calculation.of(code));
    }

    /// Who is to be named as the source.
    String publisher() {
        return publisher;
    }

    /// The codes of the definitions that this one came after.
    List<String> replaces() {
        return replaces.isEmpty() ? List.of() : List.of(replaces.split(" ", -1));
    }

    List<String> missingEditions() {
        return missingEditions.isEmpty() ? List.of() : List.of(missingEditions.split(" ", -1));
    }

    int version() {
        return version;
    }
}
