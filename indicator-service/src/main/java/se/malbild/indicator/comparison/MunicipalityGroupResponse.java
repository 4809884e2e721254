package se.malbild.indicator.comparison;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A group that a municipality can be compared with.
@Schema(name = "MunicipalityGroup")
record MunicipalityGroupResponse(
        @Schema(required = true) MunicipalityGroupKind kind,

        @Schema(required = true, description = "Länets namn, eller Koladas namn. / The county's name, or Kolada's.")
        String title,

        @Schema(description = "Att ange som similarIn; bara SIMILAR. / To be given as similarIn; SIMILAR only.")
        @Nullable
        String similarIn,

        @Schema(description = "Koladas ord för området; bara SIMILAR. / Kolada's word for the area; SIMILAR only.")
        @Nullable
        String area,

        @Schema(
                description =
                        "Året som gruppen räknades fram för; bara SIMILAR. / The year that it was reckoned for; SIMILAR only.")
        @Nullable
        Integer year,

        @Schema(description = "Gruppens id i Kolada; bara SIMILAR. / Its id at Kolada; SIMILAR only.") @Nullable
        String koladaId,

        @Schema(
                required = true,
                description =
                        "Medlemmarna. Kommunen är med i sitt län, men inte bland dem som liknar den. / The members. The municipality is in its county, but not among those similar to it.")
        List<ComparedMunicipality> members) {

    static MunicipalityGroupResponse of(ComparedGroup county, UnaryOperator<String> name) {
        return new MunicipalityGroupResponse(
                MunicipalityGroupKind.COUNTY,
                county.title().swedish(),
                null,
                null,
                null,
                null,
                named(county.members(), name));
    }

    static MunicipalityGroupResponse of(SimilarGroup group, UnaryOperator<String> name) {
        return new MunicipalityGroupResponse(
                MunicipalityGroupKind.SIMILAR,
                group.title(),
                group.areaCode(),
                group.area(),
                group.year(),
                group.koladaId(),
                named(group.members(), name));
    }

    private static List<ComparedMunicipality> named(List<String> members, UnaryOperator<String> name) {
        return members.stream()
                .map(member -> new ComparedMunicipality(member, name.apply(member)))
                .toList();
    }
}
