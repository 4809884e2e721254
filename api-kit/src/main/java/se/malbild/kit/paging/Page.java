package se.malbild.kit.paging;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One page of a list.
///
/// @param items the rows of the page, in order
/// @param meta where the page lies in the list
public record Page<T>(
        @Schema(required = true, description = "Sidans rader. / The rows of the page.")
        List<T> items,

        @Schema(required = true) Meta meta) {

    /// Where a page lies in its list.
    ///
    /// @param page number of the page, from 1
    /// @param limit rows per page
    /// @param count rows on this page
    /// @param totalRecords rows in the whole list
    /// @param totalPages pages in the whole list
    @Schema(name = "PageMeta")
    public record Meta(
            @Schema(required = true) int page,
            @Schema(required = true) int limit,
            @Schema(required = true) int count,
            @Schema(required = true) long totalRecords,
            @Schema(required = true) long totalPages) {}

    /// A page of rows that the database has already cut out.
    public static <T> Page<T> of(List<T> rows, PageRequest request, long totalRecords) {
        long pages = Math.ceilDiv(totalRecords, request.limit());
        return new Page<>(rows, new Meta(request.page(), request.limit(), rows.size(), totalRecords, pages));
    }

    /// A page of what a query finds.
    public static <T> Page<T> of(PanacheQuery<T> query, PageRequest request) {
        return of(query.page(request.page() - 1, request.limit()).list(), request, query.count());
    }

    /// A page cut out of a whole list that is at hand.
    public static <T> Page<T> cut(List<T> whole, PageRequest request) {
        int from = Math.min(request.offset(), whole.size());
        int to = Math.min(from + request.limit(), whole.size());
        return of(whole.subList(from, to), request, whole.size());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), meta);
    }
}
