package se.malbild.indicator.observation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.answer.Conditions;
import se.malbild.kit.municipality.KnownMunicipality;

/// Which figures are asked for. Each parameter can be given several times; none means any.
///
/// The fields are named as the parameters are, since violations name the fields.
public class ObservationFilter {

    private static final int MOST = 400;
    static final String PERIOD = "[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?";

    @QueryParam("municipality")
    @Size(max = MOST)
    @Parameter(description = "SCB:s kommunkod; kan upprepas. / Code of a municipality; can be repeated.")
    List<@KnownMunicipality String> municipality = List.of();

    @QueryParam("indicator")
    @Size(max = MOST)
    @Parameter(description = "Indikatorns kod; kan upprepas. / Code of an indicator; can be repeated.")
    List<@Size(max = 100) String> indicator = List.of();

    @QueryParam("period")
    @Size(max = MOST)
    @Parameter(description = "År, kvartal eller månad; kan upprepas. / Year, quarter or month; can be repeated.")
    List<@Pattern(regexp = PERIOD) String> period = List.of();

    @QueryParam("periodFrom")
    @Pattern(regexp = PERIOD)
    @Parameter(
            description =
                    "Bara perioder som börjar tidigast när denna börjar. / Only periods that begin no earlier than this one.")
    @Nullable
    String periodFrom;

    @QueryParam("periodTo")
    @Pattern(regexp = PERIOD)
    @Parameter(
            description =
                    "Bara perioder som slutar senast när denna slutar. / Only periods that end no later than this one.")
    @Nullable
    String periodTo;

    @QueryParam("gender")
    @Size(max = MOST)
    @Parameter(description = "T, K eller M; kan upprepas. / T, K or M; can be repeated.")
    List<Gender> gender = List.of();

    public List<String> municipalities() {
        return municipality;
    }

    public List<String> indicators() {
        return indicator;
    }

    public List<Gender> genders() {
        return gender;
    }

    /// What rows must fulfil.
    ///
    /// @param table alias of a table with the keys of observations
    public Conditions of(String table) {
        return ofPeriods(table)
                .oneOf(table + ".municipality_id", "municipalities", municipality)
                .oneOf(table + ".indicator_code", "indicators", indicator)
                .oneOf(
                        table + ".gender",
                        "genders",
                        gender.stream().map(Gender::name).toList());
    }

    /// What rows must fulfil beside their municipality, indicator and gender.
    public Conditions ofPeriods(String table) {
        Conditions conditions = new Conditions().oneOf(table + ".period", "periods", period);
        if (periodFrom != null || periodTo != null) {
            PeriodRange.of(periodFrom, periodTo).addTo(conditions, table + ".period");
        }
        return conditions;
    }
}
