package se.malbild.indicator.comparison;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.observation.Gender;
import se.malbild.kit.municipality.KnownMunicipality;

/// What is compared, and with whom. The fields are named as the parameters are, since violations name the fields.
public class ComparisonSubject {

    private static final int MUNICIPALITIES = 290;

    @QueryParam("indicator")
    @Size(max = 100)
    @Parameter(description = "Indikatorns kod; krävs. / Code of the indicator; needed.")
    @Nullable
    String indicator;

    @QueryParam("municipality")
    @KnownMunicipality
    @Parameter(description = "SCB:s kod för kommunen som jämförs. / Code of the municipality that is compared.")
    @Nullable
    String municipality;

    @QueryParam("gender")
    @DefaultValue("T")
    @Parameter(
            description =
                    "T alla, K kvinnor, M män; de två sista bara för indikatorer som delas upp. / T all, K women, M men; the last two only for indicators that are divided.")
    Gender gender = Gender.T;

    @QueryParam("member")
    @Size(max = MUNICIPALITIES)
    @Parameter(
            description =
                    "SCB:s kod för en kommun i gruppen CHOSEN; kan upprepas. / Code of a municipality of the group CHOSEN; can be repeated.")
    List<@KnownMunicipality String> member = List.of();

    @QueryParam("similarIn")
    @Size(max = 50)
    @Parameter(
            description =
                    "Området som Koladas liknande kommuner ska likna i, till exempel socioekonomi eller arbetsmarknad; listan av kommungrupper har dem. Utelämnat: overgripande. / The area in which Kolada's similar municipalities are to be alike; the list of municipality groups has them. Left out: overgripande, by and large.")
    @Nullable
    String similarIn;

    @Nullable
    String indicator() {
        return indicator;
    }

    @Nullable
    String municipality() {
        return municipality;
    }

    Gender gender() {
        return gender;
    }

    List<String> members() {
        return member;
    }

    @Nullable
    String similarIn() {
        return similarIn;
    }
}
