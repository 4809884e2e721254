package se.malbild.kit.municipality;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.problem.Refusal;

/// The register of municipalities.
@Path("municipalities")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipalities")
public class MunicipalityResource {

    private final MunicipalityRegister register;

    @Inject
    MunicipalityResource(MunicipalityRegister register) {
        this.register = register;
    }

    @GET
    @Operation(
            operationId = "listMunicipalities",
            summary = "List the municipalities",
            description = "The 290 municipalities of Sweden with code, name and county, by name in Swedish order.")
    public Page<Municipality> list(
            @Parameter(description = "Län, till exempel \"Dalarnas län\". / County.") @QueryParam("county") @Nullable
                    String county,
            @Valid @BeanParam PageRequest page) {
        Collator swedish = Collator.getInstance(Locale.of("sv"));
        List<Municipality> chosen = register.all().stream()
                .filter(municipality -> county == null || municipality.county().equals(county))
                .sorted(Comparator.comparing(Municipality::name, swedish::compare))
                .toList();
        return Page.cut(chosen, page);
    }

    @GET
    @Path("{municipalityId}")
    @Operation(
            operationId = "getMunicipality",
            summary = "Get a municipality",
            description = "One municipality by its code at Statistics Sweden.")
    public Municipality get(
            @Parameter(description = "SCB:s kommunkod. / SCB code.") @PathParam("municipalityId")
                    String municipalityId) {
        return register.find(municipalityId).orElseThrow(() -> unknown(municipalityId));
    }

    /// What an unknown code in a path is answered with.
    public static Refusal unknown(String municipalityId) {
        return new Refusal.NotFound(Text.of(
                "Det finns ingen kommun med koden %s. Koden är SCB:s, fyra siffror.",
                "There is no municipality with the code %s. The code is that of Statistics Sweden, four digits.",
                municipalityId));
    }
}
