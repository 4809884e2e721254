package se.malbild.strategy.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.Document;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.strategy.decision.DecisionKind;
import se.malbild.strategy.decision.DecisionRequest;
import se.malbild.strategy.goal.GoalRequest;
import se.malbild.strategy.section.SectionKind;
import se.malbild.strategy.section.SectionRequest;
import se.malbild.strategy.strategy.StrategyRequest;
import se.malbild.strategy.wholedocument.DocumentNodes;

/// A strategy for reading: what is printed, in the order of the printed document.
final class ReadableDocument {

    private final StrategyDocument document;
    private final Language reader;
    private final DocumentNodes nodes = new DocumentNodes();

    private ReadableDocument(StrategyDocument document, Language reader) {
        this.document = document;
        this.reader = reader;
    }

    /// @param stage what its status is called
    /// @param reader the language of what the document itself does not say
    static Document of(StrategyDocument document, String stage, Language reader) {
        ReadableDocument readable = new ReadableDocument(document, reader);
        readable.head(document.head(), stage);
        document.openingSections().forEach(readable::section);
        document.focusAreas().forEach(readable::area);
        readable.goalsAndMeasures(document.goals(), document.measures(), 2);
        document.closingSections().forEach(readable::section);
        return readable.nodes.document();
    }

    private void head(StrategyRequest head, String stage) {
        if (head.issuer() != null) {
            nodes.strong(head.issuer());
        }
        if (head.documentType() != null) {
            nodes.strong(head.documentType());
        }
        nodes.heading(1, head.title());
        List<List<String>> rows = new ArrayList<>();
        add(rows, new Text("Skapad av", "Created by"), head.createdBy());
        add(rows, new Text("Datum", "Date"), day(head.documentDate()));
        add(rows, new Text("Diarienummer", "Case number"), head.caseNumber());
        add(rows, new Text("Giltighet fr o m", "Valid from"), day(head.validFrom()));
        add(rows, new Text("Giltighet t o m", "Valid to"), day(head.validTo()));
        add(rows, new Text("Senast reviderad", "Last revised"), revised());
        document.decisions().forEach(decision -> add(rows, label(decision.kind()), words(decision)));
        add(rows, new Text("Dokumentansvarig", "Document owner"), head.documentOwner());
        add(rows, new Text("Dok. kategori", "Document category"), head.category());
        add(rows, new Text("Stadie", "Stage"), stage);
        add(rows, new Text("Gallring", "Retention"), head.retention());
        add(
                rows,
                new Text("Antal sidor", "Pages"),
                head.pageCount() == null ? null : head.pageCount().toString());
        nodes.plainTable(
                List.of(new Text("Uppgift", "Item").in(reader), new Text("Innehåll", "Content").in(reader)), rows);
        if (head.shortDescription() != null) {
            nodes.strong(new Text("Kort beskrivning", "Short description").in(reader));
            nodes.text(head.shortDescription(), 2);
        }
    }

    // As the head says; else by the decision on the revision.
    private String revised() {
        LocalDate revised = document.head().revisedOn();
        return document.decisions().stream()
                .filter(decision -> revised == null && decision.kind() == DecisionKind.REVISION)
                .map(DecisionRequest::decidedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(revised))
                .map(LocalDate::toString)
                .orElse("-");
    }

    private void add(List<List<String>> rows, Text label, @Nullable String value) {
        if (value != null) {
            rows.add(List.of(label.in(reader), value));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Text label(DecisionKind kind) {
        return switch (kind) {
            case ADOPTION -> new Text("Godkänt/antaget av", "Adopted by");
            case REVISION -> new Text("Reviderat av", "Revised by");
            case REPEAL -> new Text("Upphävt av", "Repealed by");
        };
    }

    private String words(DecisionRequest decision) {
        StringBuilder words = new StringBuilder(decision.body());
        if (decision.decidedOn() != null) {
            DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", reader.locale());
            words.append(reader == Language.SWEDISH ? " den " : " on ")
                    .append(decision.decidedOn().format(day));
        }
        if (decision.paragraph() != null) {
            words.append(decision.paragraph().startsWith("§") ? " " : " § ").append(decision.paragraph());
        }
        if (decision.caseNumber() != null) {
            words.append(", ").append(decision.caseNumber());
        }
        if (decision.wording() != null) {
            words.append(": ").append(decision.wording());
        }
        return words.toString();
    }

    private void area(DocumentArea area) {
        nodes.heading(2, area.heading());
        if (area.introduction() != null) {
            nodes.text(area.introduction(), 2);
        }
        goalsAndMeasures(area.goals(), area.measures(), 3);
        area.sections().forEach(this::section);
    }

    private void goalsAndMeasures(List<GoalRequest> goals, List<DocumentMeasure> measures, int level) {
        if (!goals.isEmpty()) {
            nodes.heading(level, new Text("Mål", "Goals").in(reader));
            nodes.list(goals.stream().map(GoalRequest::text).toList());
        }
        if (!measures.isEmpty()) {
            nodes.heading(level, new Text("Mått", "Measures").in(reader));
            nodes.list(measures.stream().map(this::words).toList());
        }
    }

    private String words(DocumentMeasure measure) {
        if (measure.responsible().isEmpty()) {
            return measure.text();
        }
        List<String> names = measure.responsible().stream()
                .map(one -> one.role() == null
                        ? String.valueOf(one.unit())
                        : one.unit() == null ? one.role() : one.role() + ", " + one.unit())
                .toList();
        return "%s (%s: %s)"
                .formatted(measure.text(), new Text("ansvarig", "responsible").in(reader), String.join("; ", names));
    }

    private void section(SectionRequest section) {
        if (section.heading() != null) {
            nodes.heading(2, section.heading());
        }
        if (section.text() != null) {
            nodes.text(section.text(), 2);
        }
        if (section.kind() == SectionKind.FOCUS_AREA_LIST) {
            nodes.list(listed());
        }
        if (section.table() != null) {
            nodes.table(section.table().header(), section.table().rows());
        }
        if (section.caption() != null) {
            nodes.emphasis(section.caption());
        }
        String signed = String.join(
                " ",
                section.signedPlace() == null ? "" : section.signedPlace(),
                section.signedOn() == null ? "" : section.signedOn().toString());
        if (!signed.isBlank()) {
            nodes.emphasis(signed.strip());
        }
    }

    // Those with a place in the list first, in its order, then the others in that of the chapters; the sort is stable.
    private List<String> listed() {
        return document.focusAreas().stream()
                .sorted(Comparator.comparingInt(
                        area -> area.listPosition() == null ? Integer.MAX_VALUE : area.listPosition()))
                .map(DocumentArea::listed)
                .toList();
    }
}
