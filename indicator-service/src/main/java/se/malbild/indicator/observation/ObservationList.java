package se.malbild.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.malbild.indicator.answer.LongList;
import se.malbild.indicator.answer.LongMeta;
import se.malbild.indicator.answer.Total;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.paging.SortableFields;
import se.malbild.kit.problem.Refusal;

/// The figures as a list of pages, however many there are.
@ApplicationScoped
class ObservationList {

    /// As many as one municipality has in a large database. Counting them takes a hundredth of a second or two.
    static final int CEILING = 200_000;

    private static final SortableFields SORTABLE = SortableFields.tieBreak("gender")
            .with("municipality", "municipality_id", "indicator_code", "period")
            .with("indicator", "indicator_code", "municipality_id", "period")
            .with("period", "period", "municipality_id", "indicator_code")
            .with("value", "value", "municipality_id", "indicator_code", "period")
            .with("changeNumber", "change_number", "municipality_id", "indicator_code", "period")
            .byDefault("municipality");
    private static final LongList LIST = new LongList(CEILING);

    private final Observations observations;

    @Inject
    ObservationList(Observations observations) {
        this.observations = observations;
    }

    ObservationPage page(ObservationFilter filter, AsOf asOf, PageRequest page) {
        String order = order(page);
        if (!asOf.isNow()) {
            requireShort(filter, "asOf");
        } else if (!order.equals(order(new PageRequest()))) {
            requireShort(filter, "sort");
        }
        LongList.Found<ObservationResponse> found = LIST.page(
                page,
                () -> observations.rows(filter, asOf, order, page.limit(), page.offset()),
                () -> total(filter, asOf));
        return new ObservationPage(found.rows(), LongMeta.of(page, found.rows().size(), found.total()));
    }

    static String order(PageRequest page) {
        SortOrder order = page.sortedBy(SORTABLE);
        return order.toSql();
    }

    private Total total(ObservationFilter filter, AsOf asOf) {
        if (!asOf.isNow()) {
            return observations.countedPast(filter, asOf);
        }
        Total counted = observations.counted(filter, CEILING);
        return counted.isMinimum() && filter.of("o").isEmpty() ? observations.all() : counted;
    }

    // What each row has to be looked at for cannot be asked of millions of them.
    private void requireShort(ObservationFilter filter, String field) {
        if (observations.counted(filter, CEILING).isMinimum()) {
            throw new Refusal.Invalid(
                    field,
                    Text.of(
                            "urvalet har fler än %d värden; begränsa det med municipality, indicator eller period",
                            "the filter finds more than %d figures; narrow it by municipality, indicator or period",
                            CEILING));
        }
    }
}
