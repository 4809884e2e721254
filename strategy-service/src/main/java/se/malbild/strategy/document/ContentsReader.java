package se.malbild.strategy.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.strategy.attachment.AttachmentResponse;
import se.malbild.strategy.decision.DecisionResponse;
import se.malbild.strategy.focusarea.FocusAreaResponse;
import se.malbild.strategy.goal.GoalResponse;
import se.malbild.strategy.measure.MeasureResponse;
import se.malbild.strategy.organisation.OrganisationUnitResponse;
import se.malbild.strategy.section.SectionResponse;
import se.malbild.strategy.strategy.StrategyResponse;
import se.malbild.strategy.strategy.StrategyStatus;
import se.malbild.strategy.wholedocument.StoredRow;
import se.malbild.strategy.wholedocument.StoredRows;

/// Makes the contents of a strategy out of its rows, each of which has the columns that the API's fields are named
/// after.
@ApplicationScoped
class ContentsReader {

    private final ObjectMapper json;

    @Inject
    ContentsReader(ObjectMapper json) {
        this.json = json;
    }

    /// @param reader the language that its stage is named in
    /// @return nothing when the strategy itself is not among the rows
    Optional<StrategyContents> contents(List<StoredRow> found, Language reader) {
        StoredRows rows = new StoredRows(json, found);
        return rows.of("strategy").stream().findFirst().map(strategy -> {
            StrategyStatus status =
                    StrategyStatus.valueOf(strategy.path("status").asText());
            strategy.put("stage", status.stage().in(reader));
            return contents(rows.read(strategy, StrategyResponse.class), rows);
        });
    }

    private static StrategyContents contents(StrategyResponse strategy, StoredRows rows) {
        rows.addTo("measure", "goals", "measure_goal", "measure", "goal", "id");
        rows.addTo("measure", "responsible", "measure_responsible", "measure", "", "position");
        List<FocusAreaResponse> areas =
                rows.all("focus_area", FocusAreaResponse.class, Comparator.comparingInt(FocusAreaResponse::position));
        Map<UUID, Integer> order =
                areas.stream().collect(Collectors.toMap(FocusAreaResponse::id, FocusAreaResponse::position));
        return new StrategyContents(
                strategy,
                rows.all("decision", DecisionResponse.class, Comparator.comparing(DecisionResponse::kind)),
                areas,
                rows.all(
                        "section",
                        SectionResponse.class,
                        Comparator.comparing(SectionResponse::place)
                                .thenComparing(byArea(order, SectionResponse::focusArea))
                                .thenComparingInt(SectionResponse::position)),
                rows.all(
                        "goal",
                        GoalResponse.class,
                        byArea(order, GoalResponse::focusArea).thenComparingInt(GoalResponse::position)),
                rows.all(
                        "measure",
                        MeasureResponse.class,
                        byArea(order, MeasureResponse::focusArea).thenComparingInt(MeasureResponse::position)),
                rows.all(
                        "organisation_unit",
                        OrganisationUnitResponse.class,
                        Comparator.comparing(OrganisationUnitResponse::name)),
                rows.all("attachment", AttachmentResponse.class, Comparator.comparing(AttachmentResponse::createdAt)));
    }

    // What lies in no focus area comes last, as in the lists.
    private static <T> Comparator<T> byArea(Map<UUID, Integer> order, Function<T, @Nullable UUID> area) {
        return Comparator.comparingInt(thing -> order.getOrDefault(area.apply(thing), Integer.MAX_VALUE));
    }
}
