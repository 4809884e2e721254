package se.malbild.indicator.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.kit.access.Role;
import se.malbild.kit.http.Created;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;

/// What is expected and fetched when.
@Path("import-calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
public class ImportCalendarResource {

    private final CalendarList calendar;
    private final CalendarRuns runs;

    @Inject
    ImportCalendarResource(CalendarList calendar, CalendarRuns runs) {
        this.calendar = calendar;
        this.runs = runs;
    }

    @GET
    @RolesAllowed({
        Role.READER,
        Role.UNIT_EDITOR,
        Role.COORDINATOR,
        Role.IMPORTER,
        Role.NATIONAL_IMPORTER,
        Role.CATALOGUE_ADMIN,
        Role.OPERATOR
    })
    @Operation(
            operationId = "listImportCalendar",
            summary = "List what is expected and fetched when",
            description =
                    "For each source what was expected last and what is expected next, how that stands, and when it is fetched by itself, the next fetch first. Indicators of a source in the same situation share a line. What comes as a file is there too and never fetched. First fetches of indicators and municipalities that have come in, and the fetches for revised values, are lines of their own.")
    public Page<EntryResponse> list(@Valid @BeanParam EntryFilter filter, @Valid @BeanParam PageRequest page) {
        return calendar.page(filter, page.sortedBy(EntryOrder.SORTABLE), page);
    }

    @POST
    @Path("runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NATIONAL_IMPORTER, Role.CATALOGUE_ADMIN, Role.OPERATOR})
    @Idempotent
    @Operation(
            operationId = "createCalendarRun",
            summary = "Fetch a source now",
            description =
                    "Orders a fetch of all figures of a source that can be fetched, of all years that a first fetch goes back, for the municipalities that are followed; a paused source too. Where such a fetch is under way already, that one is answered and none is ordered. A source whose figures come as files answers 409.")
    public RestResponse<RunResponse> run(@NotNull @Valid RunRequest request, UriInfo uri) {
        RunResponse run = runs.run(request.source());
        String calendar = uri.getAbsolutePath().getPath().replaceFirst("/runs$", "");
        return Created.at(calendar + "?source=" + run.source(), run, null);
    }
}
