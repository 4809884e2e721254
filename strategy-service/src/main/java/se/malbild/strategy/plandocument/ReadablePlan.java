package se.malbild.strategy.plandocument;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Document;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.strategy.plan.PlanAdoption;
import se.malbild.strategy.plansection.PlanSectionKind;
import se.malbild.strategy.plansection.PlanSectionRequest;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.wholedocument.DocumentNodes;
import se.malbild.strategy.wholedocument.DocumentResponsible;

/// A plan for reading: what is printed, in the order of the printed document. What the printed one does not say, such
/// as what an activity serves, stands below it in italics.
final class ReadablePlan {

    private final PlanDocument document;
    private final Language reader;
    private final DocumentNodes nodes = new DocumentNodes();

    private ReadablePlan(PlanDocument document, Language reader) {
        this.document = document;
        this.reader = reader;
    }

    /// @param stage what its status is called
    /// @param reader the language of what the document itself does not say
    static Document of(PlanDocument document, String stage, Language reader) {
        ReadablePlan readable = new ReadablePlan(document, reader);
        readable.head(document.head(), stage);
        document.openingSections().forEach(readable::section);
        readable.goals(document.goals());
        for (int theme = 0; theme < document.themes().size(); theme++) {
            readable.theme(document.themes().get(theme), theme + 1);
        }
        readable.outside();
        document.closingSections().forEach(readable::section);
        return readable.nodes.document();
    }

    private void head(PlanHead head, String stage) {
        Stream.of(head.issuer(), head.issuerOtherLanguage())
                .filter(Objects::nonNull)
                .forEach(nodes::strong);
        nodes.heading(1, head.title());
        List<List<String>> rows = new ArrayList<>();
        add(rows, new Text("Enhet", "Unit"), head.unit());
        add(rows, new Text("Strategi", "Strategy"), head.strategy());
        add(
                rows,
                new Text("År", "Years"),
                head.firstYear().equals(head.lastYear())
                        ? head.firstYear().toString()
                        : head.firstYear() + "–" + head.lastYear());
        add(rows, new Text("Diarienummer", "Case number"), head.caseNumber());
        add(rows, new Text("Dokumentansvarig", "Document owner"), head.documentOwner());
        add(rows, new Text("Status", "Status"), stage);
        add(rows, new Text("Antagen", "Adopted"), adopted(document.adoption()));
        nodes.plainTable(List.of(said("Uppgift", "Item"), said("Innehåll", "Content")), rows);
    }

    private void add(List<List<String>> rows, Text label, @Nullable String value) {
        if (value != null) {
            rows.add(List.of(label.in(reader), value));
        }
    }

    private @Nullable String adopted(@Nullable PlanAdoption adoption) {
        if (adoption == null) {
            return null;
        }
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", reader.locale()).format(adoption.decidedOn());
        return Stream.of(adoption.body(), day, adoption.paragraph() == null ? null : "§ " + adoption.paragraph())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void section(PlanSectionRequest section) {
        if (section.heading() != null) {
            nodes.heading(2, section.heading());
        }
        if (section.text() != null) {
            nodes.text(section.text(), 2);
        }
        if (section.kind() == PlanSectionKind.EFFORT_LIST && document.evaluation() != null) {
            nodes.numberedList(document.evaluation().efforts().stream()
                    .map(DocumentEffort::text)
                    .toList());
        }
        if (section.table() != null) {
            nodes.table(section.table().header(), section.table().rows());
        }
        if (section.caption() != null) {
            nodes.emphasis(section.caption());
        }
        String signed = Stream.of(section.signedPlace(), section.signedOn())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        if (!signed.isEmpty()) {
            nodes.emphasis(signed);
        }
    }

    private void goals(List<DocumentPlanGoal> goals) {
        if (goals.isEmpty()) {
            return;
        }
        nodes.heading(2, said("Mål", "Goals"));
        nodes.numberedList(goals.stream()
                .map(goal -> goal.goals().isEmpty()
                        ? goal.text()
                        : "%s (%s: %s)"
                                .formatted(
                                        goal.text(),
                                        said("fullmäktiges mål", "goals of the council"),
                                        goal.goals().stream()
                                                .map(DocumentCouncilGoal::goal)
                                                .collect(Collectors.joining("; "))))
                .toList());
    }

    private void theme(DocumentTheme theme, int number) {
        nodes.heading(2, "%d. %s".formatted(number, theme.heading()));
        if (theme.introduction() != null) {
            nodes.text(theme.introduction(), 2);
        }
        activities(theme.activities(), number + ".");
    }

    private void outside() {
        if (document.activities().isEmpty()) {
            return;
        }
        if (!document.themes().isEmpty()) {
            nodes.heading(2, said("Övriga aktiviteter", "Other activities"));
        }
        activities(document.activities(), "");
    }

    private void activities(List<DocumentActivity> activities, String prefix) {
        for (int index = 0; index < activities.size(); index++) {
            DocumentActivity activity = activities.get(index);
            nodes.heading(3, "%s%d. %s".formatted(prefix, index + 1, activity.text()));
            List<String> lines = lines(activity);
            if (!lines.isEmpty()) {
                nodes.list(lines);
            }
            beside(activity);
        }
    }

    // Details and schedules in the order that they are printed in.
    private static List<String> lines(DocumentActivity activity) {
        List<String> lines = new ArrayList<>();
        int details = activity.details().size();
        for (int before = 0; before <= details; before++) {
            int place = before;
            activity.schedules().stream()
                    .filter(schedule -> Objects.requireNonNullElse(schedule.detailsBefore(), details) == place)
                    .map(Schedule::words)
                    .forEach(lines::add);
            if (before < details) {
                lines.add(line(activity.details().get(before)));
            }
        }
        return lines;
    }

    private static String line(DocumentDetail detail) {
        String unsaid = detail.schedules().stream()
                .map(Schedule::words)
                .filter(words -> !detail.text().contains(words))
                .collect(Collectors.joining("; "));
        return unsaid.isEmpty() ? detail.text() : "%s (%s)".formatted(detail.text(), unsaid);
    }

    private void beside(DocumentActivity activity) {
        beside(
                said("Ansvarig", "Responsible"),
                activity.responsible().stream().map(ReadablePlan::name).toList());
        beside(said("Samverkan", "Together with"), activity.partners());
        if (activity.awaits() != null) {
            String body = activity.awaits().body();
            beside(
                    said("Väntar på beslut", "Awaits a decision"),
                    List.of(
                            body == null
                                    ? activity.awaits().decision()
                                    : "%s (%s)".formatted(activity.awaits().decision(), body)));
        }
        beside(said("Vilar på", "Rests on"), activity.dependsOn());
        beside(
                said("Tjänar", "Serves"),
                activity.links().stream().map(this::link).toList());
    }

    private void beside(String label, List<String> values) {
        if (!values.isEmpty()) {
            nodes.emphasis("%s: %s".formatted(label, String.join("; ", values)));
        }
    }

    private static String name(DocumentResponsible one) {
        return Stream.of(one.role(), one.unit()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private String link(DocumentLink link) {
        String served;
        if (link.goal() != null) {
            served = "%s%s ”%s”".formatted(said("målet", "the goal"), number(link), link.goal());
        } else if (link.measure() != null) {
            served = "%s%s ”%s”".formatted(said("måttet", "the measure"), number(link), link.measure());
        } else if (link.effort() != null) {
            served = "%s %d".formatted(said("insats", "effort"), link.effort());
        } else {
            served = "%s %d".formatted(said("planens mål", "the plan's goal"), link.planGoal());
        }
        return link.expectedEffect() == null ? served : "%s (%s)".formatted(served, link.expectedEffect());
    }

    private static String number(DocumentLink link) {
        return link.number() == null ? "" : " " + link.number();
    }

    private String said(String swedish, String english) {
        return new Text(swedish, english).in(reader);
    }
}
