package se.malbild.indicator.observation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.malbild.kit.municipality.KnownMunicipality;

/// Which figures are asked for. Each parameter can be given several times; none means any.
public class ObservationFilter {

    private static final int MOST = 400;

    @QueryParam("municipality")
    @Size(max = MOST)
    @Parameter(description = "SCB:s kommunkod; kan upprepas. / Code of a municipality; can be repeated.")
    List<@KnownMunicipality String> municipalities = List.of();

    @QueryParam("indicator")
    @Size(max = MOST)
    @Parameter(description = "Indikatorns kod; kan upprepas. / Code of an indicator; can be repeated.")
    List<@Size(max = 100) String> indicators = List.of();

    @QueryParam("period")
    @Size(max = MOST)
    @Parameter(description = "År eller kvartal; kan upprepas. / Year or quarter; can be repeated.")
    List<@Pattern(regexp = "[0-9]{4}(-Q[1-4]|-[01][0-9])?") String> periods = List.of();

    @QueryParam("gender")
    @Size(max = MOST)
    @Parameter(description = "T, K eller M; kan upprepas. / T, K or M; can be repeated.")
    List<Gender> genders = List.of();

    List<String> municipalities() {
        return municipalities;
    }

    List<String> indicators() {
        return indicators;
    }

    List<String> periods() {
        return periods;
    }

    List<Gender> genders() {
        return genders;
    }
}
