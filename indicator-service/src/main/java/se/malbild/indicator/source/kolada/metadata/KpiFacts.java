package se.malbild.indicator.source.kolada.metadata;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What Kolada says of a KPI.
///
/// @param title Swedish; the unit stands in it
/// @param description Swedish, source included
/// @param dividedByGender whether there are figures of women and men
/// @param municipalityType `K` of municipalities, `L` of regions, `A` of both
/// @param auspice who provides what is measured, in Kolada's letters
/// @param operatingArea what it is about
/// @param perspective what side of it is measured
/// @param preliminaryPublicationDate when preliminary figures of the period come
/// @param publicationDate when figures of the period come
/// @param publicationPeriod the period that comes next
/// @param hasUnitData whether there are figures of schools and the like
@Embeddable
record KpiFacts(
        @Column(nullable = false) String title,

        @Column(nullable = false) String description,

        @Column(nullable = false) boolean dividedByGender,

        @Nullable String municipalityType,
        @Nullable String auspice,
        @Nullable String operatingArea,
        @Nullable String perspective,
        @Nullable LocalDate preliminaryPublicationDate,
        @Nullable LocalDate publicationDate,
        @Nullable String publicationPeriod,

        @Column(nullable = false) boolean hasUnitData) {}
