package se.malbild.indicator.source.kolada.metadata;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;

/// What Kolada says of its KPIs.
@Path("kolada-kpis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
public class KoladaKpiResource {

    private static final SortableFields SORTABLE = SortableFields.tieBreak("id")
            .with("id", "id")
            .with("title", "facts.title")
            .with("publicationDate", "facts.publicationDate")
            .with("lastSeenAt", "lastSeenAt")
            .with("changedAt", "coalesce(changedAt, firstSeenAt)")
            .byDefault("id");

    private final SeenKpis kpis;

    @Inject
    KoladaKpiResource(SeenKpis kpis) {
        this.kpis = kpis;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listKoladaKpis",
            summary = "List the KPIs of Kolada that have been fetched",
            description =
                    "What Kolada has said last of each KPI that figures have been fetched of, with when the next figures come. Sort by -changedAt to see what has changed lately.")
    public Page<KoladaKpiResponse> list(@Valid @BeanParam PageRequest page) {
        return kpis.page(page.sortedBy(SORTABLE), page);
    }

    @GET
    @Path("{kpiId}")
    @PermitAll
    @Operation(
            operationId = "getKoladaKpi",
            summary = "Get a KPI of Kolada",
            description =
                    "What Kolada has said last of a KPI, and what it has changed: title, definition, gender split, publication dates, and whether it still exists.")
    public KoladaKpiResponse get(
            @Parameter(description = "Nyckeltalets id, till exempel N00664. / Id of the KPI.") @PathParam("kpiId")
                    String id) {
        return kpis.get(id);
    }
}
