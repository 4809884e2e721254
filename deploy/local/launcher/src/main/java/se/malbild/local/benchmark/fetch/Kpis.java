package se.malbild.local.benchmark.fetch;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.malbild.local.sourcestub.SourceStub;

/// Made-up KPIs that are fetched together.
///
/// @param ids as the source has them
/// @param dividedByGender whether each has a figure of women, of men and of all
record Kpis(List<String> ids, boolean dividedByGender) {

    static final int MOST = 1000;

    /// @param count at most [#MOST]
    static Kpis of(int count, boolean dividedByGender) {
        int first = dividedByGender ? 91_000 : 90_000;
        return new Kpis(
                IntStream.range(first, first + count)
                        .mapToObj("N%05d"::formatted)
                        .toList(),
                dividedByGender);
    }

    /// Has the source know them.
    void addTo(SourceStub stub) {
        ids.forEach(id -> stub.kolada().addKpi(id, "Påhittat nyckeltal %s, andel (%%)".formatted(id), dividedByGender));
    }

    /// What the catalogue calls them.
    List<String> codes() {
        return ids.stream().map(id -> "kolada." + id.toLowerCase(Locale.ROOT)).toList();
    }
}
