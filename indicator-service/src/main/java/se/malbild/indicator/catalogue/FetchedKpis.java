package se.malbild.indicator.catalogue;

import java.util.Map;
import java.util.Optional;

/// The KPIs as Kolada has told of them itself, the newest that is known of each.
public interface FetchedKpis {

    Optional<KoladaKpi> find(String id);

    /// All of them, by id.
    Map<String, KoladaKpi> all();
}
