package se.malbild.strategy.internalseries;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.criterion.Criterion;
import se.malbild.strategy.series.SeriesLinks;

/// The series that the service counts itself.
@Singleton
public class InternalSeriesCatalogue {

    private final NavigableMap<String, InternalSeries> series;

    @Inject
    InternalSeriesCatalogue(@All List<InternalSeries> series) {
        this.series = series.stream()
                .collect(Collectors.toMap(InternalSeries::code, Function.identity(), (one, _) -> one, TreeMap::new));
    }

    public Optional<InternalSeries> find(String code) {
        return Optional.ofNullable(series.get(code));
    }

    /// All of them, by their codes.
    Collection<InternalSeries> all() {
        return series.values();
    }

    Collection<String> codes() {
        return series.keySet();
    }

    /// What is wrong with a criterion that names a series which the service does not count.
    ///
    /// @return nothing when it names none, or those that there are
    public Optional<Text> refusal(@Nullable Criterion criterion) {
        return criterion == null
                ? Optional.empty()
                : criterion.indicators().stream()
                        .filter(code -> code.startsWith(SeriesLinks.INTERNAL) && !series.containsKey(code))
                        .min(Comparator.naturalOrder())
                        .map(code -> Text.of(
                                "%s räknas inte av tjänsten; det som räknas är: %s",
                                "%s is not counted by the service; what is counted: %s",
                                code,
                                String.join(", ", series.keySet())));
    }
}
