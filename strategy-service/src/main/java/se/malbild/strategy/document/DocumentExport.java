package se.malbild.strategy.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.strategy.decision.DecisionResponse;
import se.malbild.strategy.focusarea.FocusAreaResponse;
import se.malbild.strategy.goal.GoalRequest;
import se.malbild.strategy.goal.GoalResponse;
import se.malbild.strategy.measure.MeasureResponse;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.organisation.OrganisationUnitResponse;
import se.malbild.strategy.organisation.Responsible;
import se.malbild.strategy.section.SectionPlace;
import se.malbild.strategy.section.SectionRequest;
import se.malbild.strategy.section.SectionResponse;
import se.malbild.strategy.wholedocument.DocumentResponsible;

/// Makes one document out of a strategy's contents: ids become references within the document.
final class DocumentExport {

    private final StrategyContents contents;
    private final Map<UUID, String> goals = new HashMap<>();
    private final Map<UUID, String> units;

    private DocumentExport(StrategyContents contents) {
        this.contents = contents;
        this.units = contents.units().stream()
                .collect(Collectors.toMap(OrganisationUnitResponse::id, OrganisationUnitResponse::name));
        number(null, "");
        for (int area = 0; area < contents.focusAreas().size(); area++) {
            number(contents.focusAreas().get(area).id(), (area + 1) + ".");
        }
    }

    static StrategyDocument of(StrategyContents contents) {
        return new DocumentExport(contents).document();
    }

    /// The ids of the measures, in the order of the document.
    static List<UUID> measureIds(StrategyContents contents) {
        return contents.measures().stream().map(MeasureResponse::id).toList();
    }

    private void number(@Nullable UUID area, String prefix) {
        int number = 1;
        for (GoalResponse goal : contents.goals()) {
            if (Objects.equals(goal.focusArea(), area)) {
                goals.put(goal.id(), prefix + number++);
            }
        }
    }

    private StrategyDocument document() {
        return new StrategyDocument(
                contents.strategy().head(),
                contents.decisions().stream().map(DecisionResponse::form).toList(),
                contents.units().stream()
                        .map(unit -> new NamedUnit(unit.name(), unit.kind()))
                        .toList(),
                sections(SectionPlace.OPENING, null),
                contents.focusAreas().stream().map(this::area).toList(),
                goals(null),
                measures(null),
                sections(SectionPlace.CLOSING, null));
    }

    private DocumentArea area(FocusAreaResponse area) {
        return new DocumentArea(
                area.heading(),
                area.listWording(),
                area.listPosition(),
                area.introduction(),
                goals(area.id()),
                measures(area.id()),
                sections(SectionPlace.FOCUS_AREA, area.id()));
    }

    private List<GoalRequest> goals(@Nullable UUID area) {
        return contents.goals().stream()
                .filter(goal -> Objects.equals(goal.focusArea(), area))
                .map(goal -> new GoalRequest(goal.text()))
                .toList();
    }

    private List<DocumentMeasure> measures(@Nullable UUID area) {
        return contents.measures().stream()
                .filter(measure -> Objects.equals(measure.focusArea(), area))
                .map(this::measure)
                .toList();
    }

    private DocumentMeasure measure(MeasureResponse measure) {
        List<String> references = new ArrayList<>();
        measure.goals().forEach(goal -> references.add(goals.getOrDefault(goal, "")));
        return new DocumentMeasure(
                measure.text(),
                measure.criterion(),
                references,
                measure.responsible().stream().map(this::responsible).toList());
    }

    private DocumentResponsible responsible(Responsible responsible) {
        return new DocumentResponsible(
                responsible.unit() == null ? null : units.get(responsible.unit()), responsible.role());
    }

    private List<SectionRequest> sections(SectionPlace place, @Nullable UUID area) {
        return contents.sections().stream()
                .filter(section -> section.place() == place && Objects.equals(section.focusArea(), area))
                .map(SectionResponse::content)
                .toList();
    }
}
