package se.malbild.indicator.calendar.expected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.malbild.indicator.calendar.reckoning.ExpectedDay;
import se.malbild.indicator.catalogue.source.Cadence;

/// In which months the catalogue expects the sources.
@ApplicationScoped
class CatalogueMonths {

    private final EntityManager database;

    @Inject
    CatalogueMonths(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Map<String, List<ExpectedDay>> all() {
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT code, cadence, array_to_string(expected_months, ' ') AS months FROM source",
                        Tuple.class)
                .getResultList();
        Map<String, List<ExpectedDay>> days = new HashMap<>();
        rows.forEach(row -> days.put(row.get("code", String.class), days(row)));
        return days;
    }

    List<ExpectedDay> of(String source) {
        return all().getOrDefault(source, List.of());
    }

    private static List<ExpectedDay> days(Tuple row) {
        Cadence cadence = Cadence.valueOf(row.get("cadence", String.class));
        return Stream.of(row.get("months", String.class).split(" ", -1))
                .filter(month -> !month.isEmpty())
                .map(month -> ExpectedDay.inMonth(Integer.parseInt(month), cadence))
                .toList();
    }
}
