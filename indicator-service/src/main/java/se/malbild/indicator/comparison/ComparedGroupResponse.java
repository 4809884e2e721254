package se.malbild.indicator.comparison;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;

/// A group that a municipality is compared with.
@Schema(name = "ComparedGroup")
record ComparedGroupResponse(
        @Schema(required = true) ComparisonGroup group,

        @Schema(
                required = true,
                description = "Länets namn, Koladas namn på gruppen. / Name of the county, Kolada's name of the group.")
        String title,

        @Schema(description = "Området som kommunerna liknar varandra i. / The area in which they are alike.") @Nullable
        String similarIn,

        @Schema(description = "Året som gruppen räknades fram för. / The year that the group was reckoned for.")
        @Nullable
        Integer year,

        @Schema(description = "Gruppens id i Kolada. / Id of the group at Kolada.") @Nullable
        String koladaId,

        @Schema(required = true, description = "Kommunen själv medräknad. / The municipality included.")
        int memberCount,

        @Schema(description = "Medlemmarna; utelämnas för ALL. / The members; left out for ALL.") @Nullable
        List<ComparedMunicipality> members,

        @Schema(
                description =
                        "Varför gruppen inte finns; den har då inga lägen. / Why there is no such group; it has no standings then.")
        @Nullable
        String unavailable) {

    static ComparedGroupResponse of(ComparedGroup group, UnaryOperator<String> name, Language reader) {
        SimilarGroup similar = group.similar();
        List<ComparedMunicipality> members = group.members().stream()
                .map(member -> new ComparedMunicipality(member, name.apply(member)))
                .toList();
        return new ComparedGroupResponse(
                group.kind(),
                group.title().in(reader),
                similar == null ? null : similar.areaCode(),
                similar == null ? null : similar.year(),
                similar == null ? null : similar.koladaId(),
                members.size(),
                group.kind() == ComparisonGroup.ALL ? null : members,
                group.unavailable() == null ? null : group.unavailable().in(reader));
    }
}
