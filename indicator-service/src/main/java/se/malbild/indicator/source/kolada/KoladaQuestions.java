package se.malbild.indicator.source.kolada;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.source.web.SourceRequest;

/// What Kolada is asked for an order, in as few questions as it allows.
final class KoladaQuestions {

    /// Kolada refuses more values in a segment of the path.
    static final int MOST_IN_SEGMENT = 25;

    /// Kolada refuses more rows on a page.
    static final int ROWS_PER_PAGE = 5000;

    /// Municipalities, regions and the nation, and some groups: what comes when none are named.
    private static final int UNITS = 350;

    private static final String METADATA = "kpi/";
    private static final String DATA = "data/";

    private final URI base;

    KoladaQuestions(URI base) {
        this.base = base;
    }

    static boolean isOfData(String portion) {
        return portion.startsWith(DATA);
    }

    /// True when the answers of an order can be about more municipalities than are wanted.
    static boolean leavesMunicipalitiesOut(SourceOrder order) {
        return order.municipalities().isEmpty() || fewerPagesWithoutNames(order);
    }

    /// For each 25 KPIs their metadata, then their figures.
    List<Portion> portions(List<String> kpis, SourceOrder order) {
        List<List<Integer>> years = segments(
                IntStream.rangeClosed(order.fromYear(), order.toYear()).boxed().toList());
        List<List<String>> municipalities =
                leavesMunicipalitiesOut(order) ? List.of(List.of()) : segments(order.municipalities());
        List<Portion> portions = new ArrayList<>();
        for (List<String> some : segments(kpis)) {
            String ids = String.join(",", some);
            portions.add(portion(METADATA + ids, METADATA + ids, ""));
            for (List<String> named : municipalities) {
                for (List<Integer> span : years) {
                    portions.add(figures(ids, String.join(",", named), span, order));
                }
            }
        }
        return portions;
    }

    private Portion figures(String kpis, String municipalities, List<Integer> years, SourceOrder order) {
        String listed = String.join(",", years.stream().map(String::valueOf).toList());
        String path = DATA + METADATA + kpis
                + (municipalities.isEmpty() ? "" : "/municipality/" + municipalities)
                + "/year/" + listed;
        String key = DATA + kpis
                + (municipalities.isEmpty() ? "" : "/" + municipalities)
                + "/" + years.getFirst() + "-" + years.getLast();
        return portion(key, path, order.changedSince() == null ? "" : "&from_date=" + order.changedSince());
    }

    private Portion portion(String key, String path, String more) {
        String address = base.toString().replaceFirst("/+$", "");
        return new Portion(
                key, SourceRequest.get(URI.create(address + "/" + path + "?per_page=" + ROWS_PER_PAGE + more)));
    }

    // Of one KPI and many municipalities one page without names has more than many pages with them.
    private static boolean fewerPagesWithoutNames(SourceOrder order) {
        long kpis = Math.min(order.indicators().size(), MOST_IN_SEGMENT);
        long years = Math.min(order.toYear() - order.fromYear() + 1, MOST_IN_SEGMENT);
        long named = order.municipalities().size();
        long full = named / MOST_IN_SEGMENT;
        long pagesWithNames =
                full * pages(kpis * years * MOST_IN_SEGMENT) + pages(kpis * years * (named % MOST_IN_SEGMENT));
        return pages(kpis * years * UNITS) < pagesWithNames;
    }

    private static long pages(long rows) {
        return Math.ceilDiv(rows, ROWS_PER_PAGE);
    }

    private static <T> List<List<T>> segments(List<T> all) {
        return IntStream.range(0, Math.ceilDiv(all.size(), MOST_IN_SEGMENT))
                .mapToObj(n -> all.subList(n * MOST_IN_SEGMENT, Math.min(all.size(), (n + 1) * MOST_IN_SEGMENT)))
                .toList();
    }
}
