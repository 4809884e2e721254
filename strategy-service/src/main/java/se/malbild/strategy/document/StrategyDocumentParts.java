package se.malbild.strategy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import se.malbild.strategy.goal.GoalRequest;
import se.malbild.strategy.section.SectionRequest;
import se.malbild.strategy.wholedocument.DocumentPart;

/// The parts of a strategy as a document, each kind in its order.
final class StrategyDocumentParts {

    private StrategyDocumentParts() {}

    static List<DocumentPart> areas(StrategyDocument document) {
        return DocumentPart.parts("focusAreas", document.focusAreas(), DocumentArea::heading);
    }

    /// Those of the focus areas first, in their order.
    static List<DocumentPart> goals(StrategyDocument document) {
        List<DocumentPart> all = inAreas(document, (place, area) -> goals(place + ".goals", area.goals()));
        all.addAll(goals("goals", document.goals()));
        return all;
    }

    /// Those of the focus areas first, in their order.
    static List<DocumentPart> measures(StrategyDocument document) {
        List<DocumentPart> all = inAreas(document, (place, area) -> measures(place + ".measures", area.measures()));
        all.addAll(measures("measures", document.measures()));
        return all;
    }

    /// In the order of the document.
    static List<DocumentPart> sections(StrategyDocument document) {
        List<DocumentPart> all = sections("openingSections", document.openingSections());
        all.addAll(inAreas(document, (place, area) -> sections(place + ".sections", area.sections())));
        all.addAll(sections("closingSections", document.closingSections()));
        return all;
    }

    /// How many parts a document has.
    static int count(StrategyDocument document) {
        return areas(document).size()
                + goals(document).size()
                + measures(document).size()
                + sections(document).size();
    }

    private static List<DocumentPart> goals(String place, List<GoalRequest> goals) {
        return DocumentPart.parts(place, goals, GoalRequest::text);
    }

    private static List<DocumentPart> measures(String place, List<DocumentMeasure> measures) {
        return DocumentPart.parts(place, measures, DocumentMeasure::text);
    }

    private static List<DocumentPart> sections(String place, List<SectionRequest> sections) {
        return DocumentPart.parts(place, sections, section -> section);
    }

    private static List<DocumentPart> inAreas(
            StrategyDocument document, BiFunction<String, DocumentArea, List<DocumentPart>> parts) {
        List<DocumentPart> all = new ArrayList<>();
        for (int area = 0; area < document.focusAreas().size(); area++) {
            all.addAll(parts.apply(
                    DocumentPart.place("focusAreas", area),
                    document.focusAreas().get(area)));
        }
        return all;
    }
}
