package se.malbild.indicator.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.malbild.kit.paging.PageRequest;

/// Where a page lies in a list that may be too long to be counted.
///
/// @param page number of the page, from 1
/// @param limit rows per page
/// @param count rows on this page
/// @param totalRecords rows in the whole list
/// @param totalPages pages in the whole list
/// @param totalIsMinimum whether there are more rows than that
@Schema(name = "LongPageMeta")
public record LongMeta(
        @Schema(required = true) int page,
        @Schema(required = true) int limit,
        @Schema(required = true) int count,
        @Schema(required = true) long totalRecords,
        @Schema(required = true) long totalPages,

        @Schema(
                description =
                        "Sant när listan är längre än totalRecords: den räknas inte hur långt som helst. / True when the list is longer than totalRecords: it is not counted without end.")
        boolean totalIsMinimum) {

    public static LongMeta of(PageRequest request, int count, Total total) {
        long pages = Math.ceilDiv(total.records(), request.limit());
        return new LongMeta(request.page(), request.limit(), count, total.records(), pages, total.isMinimum());
    }
}
