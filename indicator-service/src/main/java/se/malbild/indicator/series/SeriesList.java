package se.malbild.indicator.series;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.malbild.indicator.answer.LongList;
import se.malbild.indicator.answer.LongMeta;
import se.malbild.indicator.catalogue.FactsOfIndicators;
import se.malbild.indicator.catalogue.IndicatorFacts;
import se.malbild.indicator.catalogue.Names;
import se.malbild.indicator.observation.AsOf;
import se.malbild.indicator.observation.ObservationFilter;
import se.malbild.indicator.observation.Observations;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.RequestLanguage;
import se.malbild.kit.language.Text;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.problem.Refusal;

/// The series as a list of pages.
@ApplicationScoped
class SeriesList {

    /// So many possible series are looked up in half a second.
    static final int MOST_POSSIBLE = 200_000;

    private static final SortableFields SORTABLE = SortableFields.tieBreak("place")
            .with("municipality", "municipality_id", "indicator_code")
            .with("indicator", "indicator_code", "municipality_id")
            .byDefault("municipality");
    private static final LongList LIST = new LongList(MOST_POSSIBLE);

    private final SeriesKeys keys;
    private final Observations observations;
    private final FactsOfIndicators facts;
    private final MunicipalityRegister municipalities;
    private final RequestLanguage language;

    @Inject
    SeriesList(
            SeriesKeys keys,
            Observations observations,
            FactsOfIndicators facts,
            MunicipalityRegister municipalities,
            RequestLanguage language) {
        this.keys = keys;
        this.observations = observations;
        this.facts = facts;
        this.municipalities = municipalities;
        this.language = language;
    }

    SeriesPage page(ObservationFilter filter, AsOf asOf, PageRequest page) {
        Map<String, IndicatorFacts> known = facts.of(filter.indicators());
        requireFew(keys.possible(filter, known.keySet()));
        String order = page.sortedBy(SORTABLE).toSql();
        LongList.Found<SeriesKey> found = LIST.page(
                page,
                () -> keys.page(filter, known.keySet(), asOf, order, page.limit(), page.offset()),
                () -> keys.total(filter, known.keySet(), asOf));
        return new SeriesPage(
                series(found.rows(), filter, asOf, known),
                LongMeta.of(page, found.rows().size(), found.total()));
    }

    private static void requireFew(long possible) {
        if (possible > MOST_POSSIBLE) {
            throw new Refusal.Invalid(
                    "municipality",
                    Text.of(
                            "ange municipality eller indicator: det finns %d möjliga serier i urvalet, och högst %d genomsöks",
                            "give municipality or indicator: the filter has %d possible series, and at most %d are searched",
                            possible,
                            MOST_POSSIBLE));
        }
    }

    private List<SeriesResponse> series(
            List<SeriesKey> page, ObservationFilter filter, AsOf asOf, Map<String, IndicatorFacts> known) {
        Language reader = language.current();
        Names names = new Names(known, municipalities, reader);
        Map<SeriesKey, List<SeriesValue>> values = values(page, filter, asOf);
        return page.stream()
                .flatMap(key -> Stream.ofNullable(known.get(key.indicator()))
                        .map(indicator -> SeriesResponse.of(
                                key,
                                names.municipality(key.municipality()),
                                indicator,
                                values.getOrDefault(key, List.of()),
                                reader)))
                .toList();
    }

    private Map<SeriesKey, List<SeriesValue>> values(List<SeriesKey> page, ObservationFilter filter, AsOf asOf) {
        return observations
                .ofSeries(
                        filter,
                        asOf,
                        column(page, SeriesKey::municipality),
                        column(page, SeriesKey::indicator),
                        column(page, key -> key.gender().name()))
                .stream()
                .collect(groupingBy(SeriesKey::of, mapping(SeriesValue::of, toList())));
    }

    private static String[] column(List<SeriesKey> page, Function<SeriesKey, String> column) {
        return page.stream().map(column).toArray(String[]::new);
    }
}
