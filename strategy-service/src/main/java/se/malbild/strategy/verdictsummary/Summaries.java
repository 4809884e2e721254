package se.malbild.strategy.verdictsummary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.time.Sweden;
import se.malbild.strategy.assessment.AsOfRequest;
import se.malbild.strategy.strategy.Strategies;

/// How the measures of the municipality stand that the request is about.
@ApplicationScoped
@Transactional
class Summaries {

    private static final long MICROSECOND = 1_000;

    private final SummaryRows rows;
    private final Strategies strategies;
    private final RequestLanguage language;
    private final Clock clock;

    @Inject
    Summaries(SummaryRows rows, Strategies strategies, RequestLanguage language, Clock clock) {
        this.rows = rows;
        this.strategies = strategies;
        this.language = language;
        this.clock = clock;
    }

    VerdictSummary of(SummaryQuery query, AsOfRequest asOf) {
        Instant moment = asOf.resolve(clock.instant());
        query.requireBefore(moment);
        List<PartRow> parts = rows.parts(strategies.visibleStatuses(), query.strategy, asOf.isGiven() ? moment : null);
        UUID[] counted = parts.stream()
                .filter(part -> part.kind() == PartRow.Kind.STRATEGY)
                .map(PartRow::id)
                .toArray(UUID[]::new);
        Map<UUID, List<SaidRow>> said = rows.said(counted, query.year, moment, language.current()).stream()
                .collect(Collectors.groupingBy(SaidRow::measure));
        List<MeasureRow> standing = rows.measures(counted);
        List<MeasureSummary> measures = standing.stream()
                .map(measure -> MeasureSummary.of(measure, said.getOrDefault(measure.id(), List.of())))
                .toList();
        return new VerdictSummary(
                moment,
                query.year,
                query.turnedSince,
                VerdictCounts.of(measures),
                new SummaryTree(parts, measures).strategies(),
                measures,
                turned(counted, query.year, query.turnedSince, moment, said),
                Lacking.of(standing, measures, rows.unreadable(counted)));
    }

    private List<TurnedMeasure> turned(
            UUID[] counted,
            @Nullable Integer year,
            @Nullable LocalDate since,
            Instant moment,
            Map<UUID, List<SaidRow>> said) {
        if (since == null) {
            return List.of();
        }
        Map<Key, SaidRow> standing = said.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(row -> new Key(row.measure(), row.year()), Function.identity()));
        Instant before = Sweden.startOf(since).minusNanos(MICROSECOND);
        return rows.moments(counted, year, before, moment).stream()
                .collect(Collectors.groupingBy(row -> new Key(row.measure(), row.year())))
                .entrySet()
                .stream()
                .flatMap(turn -> Optional.ofNullable(standing.get(turn.getKey()))
                        .flatMap(row -> TurnedMeasure.of(turn.getValue(), row))
                        .stream())
                .sorted(Comparator.comparing(TurnedMeasure::turnedAt)
                        .reversed()
                        .thenComparing(TurnedMeasure::measure)
                        .thenComparingInt(TurnedMeasure::year))
                .toList();
    }

    private record Key(UUID measure, int year) {}
}
