package se.malbild.indicator.source.kolada.metadata;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.KoladaKpi;

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

        @Column(nullable = false) boolean hasUnitData) {

    /// What is known when an answer tells nothing of some fields.
    ///
    /// @param untold those, as Kolada calls them
    /// @param before what was told of them
    KpiFacts completed(Set<String> untold, KpiFacts before) {
        // The date is that of the period: neither is anything without the other.
        boolean undated = untold.contains("publ_period") || untold.contains("publication_date");
        return new KpiFacts(
                title,
                untold.contains("description") ? before.description : description,
                untold.contains("is_divided_by_gender") ? before.dividedByGender : dividedByGender,
                untold.contains("municipality_type") ? before.municipalityType : municipalityType,
                untold.contains("auspice") ? before.auspice : auspice,
                untold.contains("operating_area") ? before.operatingArea : operatingArea,
                untold.contains("perspective") ? before.perspective : perspective,
                undated || untold.contains("prel_publication_date")
                        ? before.preliminaryPublicationDate
                        : preliminaryPublicationDate,
                undated ? before.publicationDate : publicationDate,
                undated ? before.publicationPeriod : publicationPeriod,
                untold.contains("has_ou_data") ? before.hasUnitData : hasUnitData);
    }

    /// What the service knows by itself of a KPI that has not been told of yet.
    static KpiFacts of(KoladaKpi known) {
        return new KpiFacts(
                known.title(),
                known.description(),
                known.dividedByGender(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
