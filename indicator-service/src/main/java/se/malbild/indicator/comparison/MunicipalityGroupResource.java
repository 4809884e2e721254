package se.malbild.indicator.comparison;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.municipality.KnownMunicipality;
import se.malbild.kit.municipality.Municipality;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.problem.Refusal;

/// The groups that a municipality can be compared with.
@Path("municipality-groups")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons")
public class MunicipalityGroupResource {

    private final ComparedGroups groups;
    private final SimilarGroups similar;
    private final MunicipalityRegister register;

    @Inject
    MunicipalityGroupResource(ComparedGroups groups, SimilarGroups similar, MunicipalityRegister register) {
        this.groups = groups;
        this.similar = similar;
        this.register = register;
    }

    @GET
    @Operation(operationId = "listMunicipalityGroups", summary = "List the groups of a municipality", description = """
                    The county that a municipality lies in, and the groups of municipalities that Kolada finds similar to it: by and large, and in one area each, such as socioekonomi or arbetsmarknad. Where Kolada has none for an area, the list has none. Source: Kolada.""")
    public Page<MunicipalityGroupResponse> list(
            @Parameter(description = "SCB:s kommunkod; krävs. / Code of the municipality; needed.")
                    @QueryParam("municipality")
                    @KnownMunicipality
                    @Nullable
                    String municipality,
            @Valid @BeanParam PageRequest page) {
        if (municipality == null) {
            throw new Refusal.Invalid("municipality", new Text("ska anges", "must be given"));
        }
        UnaryOperator<String> name =
                code -> register.find(code).map(Municipality::name).orElse("");
        List<MunicipalityGroupResponse> found = Stream.concat(
                        Stream.of(MunicipalityGroupResponse.of(groups.county(municipality), name)),
                        similar.of(municipality).stream().map(group -> MunicipalityGroupResponse.of(group, name)))
                .toList();
        return Page.cut(found, page);
    }
}
