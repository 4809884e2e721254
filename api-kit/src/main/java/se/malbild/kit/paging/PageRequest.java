package se.malbild.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which page of a list is asked for, and in which order.
public class PageRequest {

    /// The most rows that a page can have.
    public static final int LARGEST = 200;

    /// The last page that can be asked for; beyond it the offset would not fit.
    public static final int LAST_PAGE = 1_000_000;

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(LAST_PAGE)
    @Parameter(
            description =
                    "Sida, från 1. En sida bortom den sista är tom. / Page, from 1. A page beyond the last is empty.")
    int page = 1;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(LARGEST)
    @Parameter(description = "Rader per sida, 1–200. / Rows per page, 1–200.")
    int limit = 20;

    @QueryParam("sort")
    @Size(max = 200)
    @Parameter(
            description =
                    "Fält att sortera efter, åtskilda av komma; minustecken före ger fallande ordning. / Fields to sort by, separated by commas; a leading minus sorts descending.")
    @Nullable
    String sort;

    /// Page number, from 1.
    public int page() {
        return page;
    }

    /// Rows per page, 1–200.
    public int limit() {
        return limit;
    }

    /// How many rows come before the page.
    public int offset() {
        return (page - 1) * limit;
    }

    /// The order asked for, out of what the list allows.
    public SortOrder sortedBy(SortableFields fields) {
        return fields.order(sort);
    }
}
