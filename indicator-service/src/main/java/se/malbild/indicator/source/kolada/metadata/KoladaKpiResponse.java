package se.malbild.indicator.source.kolada.metadata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A KPI of Kolada as the API shows it.
@Schema(name = "KoladaKpi")
public record KoladaKpiResponse(
        @Schema(required = true, description = "Nyckeltalets id i Kolada. / Its id at Kolada.")
        String id,

        @Schema(
                description =
                        "Indikatorn i katalogen, när det är en. / The indicator of the catalogue, when it is one.")
        @Nullable
        String indicator,

        @Schema(required = true, description = "Koladas titel, på svenska. / Kolada's title, in Swedish.")
        String title,

        @Schema(required = true, description = "Koladas beskrivning, på svenska. / Kolada's description, in Swedish.")
        String description,

        @Schema(
                required = true,
                description = "Om det finns värden för kvinnor och män. / Whether there are figures of women and men.")
        boolean dividedByGender,

        @Schema(description = "K kommuner, L regioner, A båda. / K municipalities, L regions, A both.") @Nullable
        String municipalityType,

        @Nullable String auspice,
        @Nullable String operatingArea,
        @Nullable String perspective,

        @Schema(description = "När preliminära värden för perioden kommer. / When preliminary figures come.") @Nullable
        LocalDate preliminaryPublicationDate,

        @Schema(description = "När värden för perioden kommer eller kom. / When figures of the period come or came.")
        @Nullable
        LocalDate publicationDate,

        @Schema(description = "Perioden som publiceras då. / The period that is published then.") @Nullable
        String publicationPeriod,

        @Schema(
                required = true,
                description = "Om det finns värden för enheter. / Whether there are figures of schools and the like.")
        boolean hasUnitData,

        @Schema(required = true, description = "När Kolada först svarade om det. / When Kolada first told of it.")
        Instant firstSeenAt,

        @Schema(required = true, description = "När Kolada senast svarade om det. / When Kolada last told of it.")
        Instant lastSeenAt,

        @Schema(description = "När något senast hade ändrats. / When something was last found changed.") @Nullable
        Instant changedAt,

        @Schema(description = "När det inte längre fanns hos Kolada. / When Kolada did not have it any more.") @Nullable
        Instant vanishedAt,

        @Schema(
                description =
                        "Vad som har ändrats, det senaste först, högst hundra; bara när ett nyckeltal hämtas. / What has changed, the newest first, a hundred at most; only when one KPI is asked for.")
        @Nullable
        List<Change> changes) {

    /// Something that Kolada told otherwise than before.
    @Schema(name = "KoladaKpiChange")
    public record Change(
            @Schema(required = true) KpiChangeKind kind,

            @Schema(required = true, description = "När det märktes. / When it was noticed.")
            Instant noticedAt,

            @Schema(description = "Fältet, som Kolada kallar det. / The field, as Kolada calls it.") @Nullable
            String field,

            @Schema(description = "Vad som stod. / What stood there.") @Nullable
            String previously,

            @Schema(description = "Vad som står nu. / What stands there now.") @Nullable
            String now) {

        static Change of(KpiChange change) {
            KpiDifference difference = change.difference();
            return new Change(
                    difference.kind(),
                    change.noticedAt(),
                    difference.field(),
                    difference.previously(),
                    difference.now());
        }
    }

    static KoladaKpiResponse of(SeenKpi kpi, @Nullable List<Change> changes) {
        KpiFacts facts = kpi.facts();
        return new KoladaKpiResponse(
                kpi.id(),
                kpi.indicator(),
                facts.title(),
                facts.description(),
                facts.dividedByGender(),
                facts.municipalityType(),
                facts.auspice(),
                facts.operatingArea(),
                facts.perspective(),
                facts.preliminaryPublicationDate(),
                facts.publicationDate(),
                facts.publicationPeriod(),
                facts.hasUnitData(),
                kpi.firstSeenAt(),
                kpi.lastSeenAt(),
                kpi.changedAt(),
                kpi.vanishedAt(),
                changes);
    }
}
