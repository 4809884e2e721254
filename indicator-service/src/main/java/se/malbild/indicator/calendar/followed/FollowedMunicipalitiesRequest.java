package se.malbild.indicator.calendar.followed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.municipality.KnownMunicipality;

/// Whose figures are fetched: the form of PUT.
public record FollowedMunicipalitiesRequest(
        @Schema(
                required = true,
                description =
                        "true: alla; då anges inga kommuner. false: de som anges. / true: all; then no municipalities are given. false: those given.")
        @NotNull
        Boolean all,

        @Schema(description = "SCB:s kommunkoder. / Codes of municipalities.") @Size(max = 290)
        List<@NotNull @KnownMunicipality String> municipalities) {

    // Jackson gives null for what is left out.
    public FollowedMunicipalitiesRequest {
        municipalities = municipalities == null ? List.of() : municipalities;
    }
}
