package se.malbild.indicator.source.kolada.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.KoladaKpi;
import se.malbild.indicator.source.ReadingProblem;

/// One thing that is told otherwise than before.
///
/// @param field as Kolada calls it; null when it is about the KPI as a whole
/// @param previously what was told; null when nothing was
/// @param now what is told; null when nothing is
record KpiDifference(
        KpiChangeKind kind,
        @Nullable String field,
        @Nullable String previously,
        @Nullable String now) {

    private static final int LONGEST_FOUND = 200;

    static KpiDifference vanished() {
        return new KpiDifference(KpiChangeKind.VANISHED, null, null, null);
    }

    static KpiDifference cameBack() {
        return new KpiDifference(KpiChangeKind.CAME_BACK, null, null, null);
    }

    /// What differs from what the service knows by itself.
    static List<KpiDifference> between(KoladaKpi known, KpiFacts told) {
        List<KpiDifference> differences = new ArrayList<>();
        ofMeaning(known.title(), known.description(), known.dividedByGender(), told, differences);
        return differences;
    }

    /// What differs from what was told before.
    static List<KpiDifference> between(KpiFacts before, KpiFacts told) {
        List<KpiDifference> differences = new ArrayList<>();
        ofMeaning(before.title(), before.description(), before.dividedByGender(), told, differences);
        ofPublication(before, told, differences);
        add(differences, "municipality_type", before.municipalityType(), told.municipalityType());
        add(differences, "auspice", before.auspice(), told.auspice());
        add(differences, "operating_area", before.operatingArea(), told.operatingArea());
        add(differences, "perspective", before.perspective(), told.perspective());
        add(
                differences,
                "prel_publication_date",
                before.preliminaryPublicationDate(),
                told.preliminaryPublicationDate());
        add(differences, "has_ou_data", before.hasUnitData(), told.hasUnitData());
        return differences;
    }

    private static void ofMeaning(
            String title, String description, boolean divided, KpiFacts told, List<KpiDifference> differences) {
        if (!title.strip().equals(told.title())) {
            differences.add(new KpiDifference(KpiChangeKind.RETITLED, "title", title, told.title()));
        }
        if (!description.strip().equals(told.description())) {
            differences.add(new KpiDifference(KpiChangeKind.REDEFINED, "description", description, told.description()));
        }
        if (divided != told.dividedByGender()) {
            KpiChangeKind kind = divided ? KpiChangeKind.NO_LONGER_DIVIDED : KpiChangeKind.DIVIDED_BY_GENDER;
            differences.add(new KpiDifference(
                    kind, "is_divided_by_gender", Boolean.toString(divided), Boolean.toString(told.dividedByGender())));
        }
    }

    private static void ofPublication(KpiFacts before, KpiFacts told, List<KpiDifference> differences) {
        if (!Objects.equals(before.publicationPeriod(), told.publicationPeriod())) {
            differences.add(new KpiDifference(
                    KpiChangeKind.NEXT_PUBLICATION,
                    "publ_period",
                    before.publicationPeriod(),
                    told.publicationPeriod()));
        } else if (!Objects.equals(before.publicationDate(), told.publicationDate())) {
            differences.add(new KpiDifference(
                    KpiChangeKind.PUBLICATION_MOVED,
                    "publication_date",
                    text(before.publicationDate()),
                    text(told.publicationDate())));
        }
    }

    private static void add(
            List<KpiDifference> differences, String field, @Nullable Object before, @Nullable Object told) {
        if (!Objects.equals(before, told)) {
            differences.add(new KpiDifference(KpiChangeKind.CHANGED, field, text(before), text(told)));
        }
    }

    private static @Nullable String text(@Nullable Object told) {
        return told == null ? null : told.toString();
    }

    /// What a run is to be told of it.
    ReadingProblem remark(ToldKpi told) {
        List<String> arguments =
                switch (kind) {
                    case REDEFINED -> List.of(told.id(), told.facts().title());
                    case NEXT_PUBLICATION ->
                        List.of(told.id(), shown(now), shown(text(told.facts().publicationDate())));
                    case RETITLED, PUBLICATION_MOVED -> List.of(told.id(), shown(previously), shown(now));
                    case CHANGED -> List.of(told.id(), shown(field), shown(now));
                    case DIVIDED_BY_GENDER, NO_LONGER_DIVIDED, VANISHED, CAME_BACK -> List.of(told.id());
                };
        return new ReadingProblem(kind.remark(), told.place(), now == null ? "" : shown(now), arguments);
    }

    private static String shown(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(whole -> whole.length() > LONGEST_FOUND ? whole.substring(0, LONGEST_FOUND) + "…" : whole)
                .orElse("");
    }
}
