package se.malbild.strategy.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which series measures rest on.
@ApplicationScoped
public class SeriesLinks {

    /// How the codes of series begin that the service counts itself. They are fetched from nowhere.
    public static final String INTERNAL = "internal.";

    private final EntityManager database;
    private final RelatedSeries related;
    private final Event<InputsChanged> inputsChanged;
    private final DirtyMarks marks;

    @Inject
    SeriesLinks(EntityManager database, RelatedSeries related, Event<InputsChanged> inputsChanged, DirtyMarks marks) {
        this.database = database;
        this.related = related;
        this.inputsChanged = inputsChanged;
        this.marks = marks;
    }

    /// A measure has been linked, and its series may have to be fetched.
    record Linked() {}

    /// Links measures to the series that they rest on, in the caller's transaction; the series are fetched after the
    /// commit. The measures are judged anew.
    ///
    /// @param municipalityId whose series
    /// @param inputs codes of the indicators of each measure
    public void link(String municipalityId, Map<UUID, Set<String>> inputs) {
        UUID[] measures = inputs.keySet().toArray(UUID[]::new);
        List<Map.Entry<UUID, String>> pairs = inputs.entrySet().stream()
                .flatMap(measure -> measure.getValue().stream().map(code -> Map.entry(measure.getKey(), code)))
                .toList();
        UUID[] linking = pairs.stream().map(Map.Entry::getKey).toArray(UUID[]::new);
        String[] codes = pairs.stream().map(Map.Entry::getValue).toArray(String[]::new);
        database.createNativeQuery("""
                        DELETE FROM measure_input WHERE named AND measure_id = ANY (:measures)
                        AND (measure_id, indicator_code) NOT IN (SELECT * FROM unnest(:linking, :codes))""")
                .setParameter("measures", measures)
                .setParameter("linking", linking)
                .setParameter("codes", codes)
                .executeUpdate();
        database.createNativeQuery("""
                        INSERT INTO measure_input (measure_id, municipality_id, indicator_code)
                        SELECT measure, :municipality, code FROM unnest(:linking, :codes) AS pair (measure, code)
                        ON CONFLICT (measure_id, indicator_code) DO UPDATE SET named = true""")
                .setParameter("municipality", municipalityId)
                .setParameter("linking", linking)
                .setParameter("codes", codes)
                .executeUpdate();
        related.relate(measures);
        marks.markMeasures(measures);
    }

    /// Has the measures of a strategy judged anew, in the caller's transaction.
    public void judgeAnew(UUID strategyId) {
        marks.markStrategy(strategyId);
    }

    /// Has measures judged anew, in the caller's transaction: something else that they rest on than a series has
    /// changed.
    public void judgeAnew(Collection<UUID> measures) {
        marks.markMeasures(measures.toArray(UUID[]::new));
        inputsChanged.fire(new InputsChanged());
    }

    /// Has the measures of a municipality judged anew that rest on a series which the service counts itself, in the
    /// caller's transaction.
    ///
    /// @param code of the series, beginning with [#INTERNAL]
    public void judgeAnewRestingOn(String municipality, String code) {
        marks.markRestingOn(municipality, code);
        inputsChanged.fire(new InputsChanged());
    }

    /// The same for the measures of all municipalities and some series.
    public void judgeAnewRestingOn(Collection<String> codes) {
        marks.markRestingOn(codes.toArray(String[]::new));
        inputsChanged.fire(new InputsChanged());
    }
}
