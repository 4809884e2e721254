package se.malbild.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A strategy document of the sample data, and how it looks in print. Every field is printed, but for the kinds of
/// sections and the criteria of measures, and a field that is not here is refused: so nothing can hide.
record StrategyDocument(
        Head head,
        List<Decision> decisions,
        List<Section> openingSections,
        List<FocusArea> focusAreas,
        List<Section> closingSections) {

    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("sv"));

    static StrategyDocument read(String sample) throws IOException {
        return new ObjectMapper().readValue(LocalApi.bytes(sample), StrategyDocument.class);
    }

    /// The lines of the printed document in their order. `#` stands before a heading, `-` before a point, and a tab
    /// between cells.
    List<String> printed() {
        return Stream.of(
                        head.printed(decisions),
                        sections(openingSections),
                        focusAreas.stream().flatMap(FocusArea::printed),
                        sections(closingSections))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> sections(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(section.printed(), listOfFocusAreas(section)));
    }

    private Stream<String> listOfFocusAreas(Section section) {
        if (!section.kind.equals("FOCUS_AREA_LIST")) {
            return Stream.empty();
        }
        return focusAreas.stream()
                .sorted(Comparator.comparingInt(FocusArea::listPosition))
                .map(area -> "- " + Objects.requireNonNullElse(area.listWording, area.heading));
    }

    private static Stream<String> headingOf(@Nullable String text) {
        return Stream.ofNullable(text).map("# "::concat);
    }

    private static Stream<String> paragraphs(@Nullable String text) {
        return Stream.ofNullable(text).flatMap(all -> Arrays.stream(all.split("\n\n", -1)));
    }

    record Head(
            String title,
            String issuer,
            String documentType,
            String category,
            String retention,
            String shortDescription,
            String caseNumber,
            String createdBy,
            String documentDate,
            String validFrom,
            @Nullable String revisedOn,
            String documentOwner,
            int pageCount) {

        private Stream<String> printed(List<Decision> decisions) {
            String decided =
                    String.join("\n", decisions.stream().map(Decision::printed).toList());
            String stage = decisions.getFirst().kind.equals("ADOPTION") ? "Beslutad" : "";
            String revised = Objects.requireNonNullElse(revisedOn, "-");
            return """
                    **%s**  Skapad av: %s\t**%s**\t\tSida 1(%d)
                    Datum %s\tDiarienummer: %s
                    Giltighet fr o m: %s\tSenast reviderad: %s
                    %s
                    Dokumentansvarig: %s
                    # %s
                    **Dok. Kategori:**\t%s
                    **Stadie:**\t%s
                    **Gallring:**\t%s
                    **Kort beskrivning:**\t%s
                    """.formatted(
                    issuer,
                    createdBy,
                    documentType,
                    pageCount,
                    documentDate,
                    caseNumber,
                    validFrom,
                    revised,
                    decided,
                    documentOwner,
                    title,
                    category,
                    stage,
                    retention,
                    shortDescription).lines();
        }
    }

    record Decision(String kind, String body, String decidedOn, String paragraph) {

        private String printed() {
            String day = DAY_IN_WORDS.format(LocalDate.parse(decidedOn));
            return "Godkänt/antaget av: %s den %s § %s".formatted(body, day, paragraph);
        }
    }

    record FocusArea(
            String heading,
            @Nullable String listWording,
            int listPosition,
            String introduction,
            List<Goal> goals,
            List<Measure> measures,
            @Nullable List<Section> sections) {

        private Stream<String> printed() {
            return Stream.of(
                            headingOf(heading),
                            paragraphs(introduction),
                            headingOf("Mål"),
                            goals.stream().map(goal -> "- " + goal.text),
                            headingOf("Mått"),
                            measures.stream().map(measure -> "- " + measure.text),
                            Stream.ofNullable(sections).flatMap(List::stream).flatMap(Section::printed))
                    .flatMap(lines -> lines);
        }
    }

    record Goal(String text) {}

    record Measure(String text, @Nullable JsonNode criterion) {}

    record Section(
            String kind,
            @Nullable String heading,
            @Nullable String text,
            @Nullable Table table,
            @Nullable String caption,
            @Nullable String signedPlace,
            @Nullable String signedOn) {

        private Stream<String> printed() {
            return Stream.of(
                            headingOf(heading),
                            paragraphs(text),
                            Stream.ofNullable(table).flatMap(Table::printed),
                            Stream.ofNullable(caption),
                            signature())
                    .flatMap(lines -> lines);
        }

        private Stream<String> signature() {
            String signature = Stream.concat(Stream.ofNullable(signedPlace), Stream.ofNullable(signedOn))
                    .collect(Collectors.joining(" "));
            return Stream.of(signature).filter(line -> !line.isEmpty());
        }
    }

    record Table(List<String> header, List<List<String>> rows) {

        private Stream<String> printed() {
            return Stream.concat(Stream.of(header), rows.stream()).map(cells -> String.join("\t", cells));
        }
    }
}
