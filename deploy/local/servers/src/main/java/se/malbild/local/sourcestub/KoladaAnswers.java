package se.malbild.local.sourcestub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is answered to a question, when nothing goes wrong on the way.
final class KoladaAnswers {

    /// @param status of HTTP
    record Answer(int status, String body) {}

    private final KoladaMetadata metadata;
    private final KoladaUnits units;
    private final KoladaFigures figures;
    private final KoladaPages pages;
    private final StubFaults faults;

    KoladaAnswers(ObjectMapper json, KoladaMetadata metadata, KoladaFigures figures, StubFaults faults) {
        this.metadata = metadata;
        this.units = new KoladaUnits(metadata);
        this.figures = figures;
        this.pages = new KoladaPages(json, faults);
        this.faults = faults;
    }

    Answer to(KoladaQuestion question, String host, LocalDate today) throws IOException {
        Optional<String> tooLong = question.tooLong();
        if (tooLong.isPresent()) {
            return detail(400, "Too many ids in a segment, at most " + KoladaQuestion.MOST_IN_SEGMENT);
        }
        if (question.perPage() < 1 || question.perPage() > KoladaQuestion.MOST_PER_PAGE) {
            return detail(422, "per_page must be from 1 to " + KoladaQuestion.MOST_PER_PAGE);
        }
        Optional<List<? extends KoladaPages.Item>> items =
                switch (question.subject()) {
                    case "kpi" -> Optional.of(kpis(question));
                    case "municipality" ->
                        Optional.of(listed(metadata.municipalities(), question, question.parameter("region_type")));
                    case "municipality_groups" -> Optional.of(listed(metadata.groups(), question, Optional.empty()));
                    case "data" -> data(question, today);
                    default -> Optional.empty();
                };
        return items.isEmpty() ? detail(404, "Not Found") : new Answer(200, pages.page(question, host, items.get()));
    }

    private List<KoladaPages.Item> kpis(KoladaQuestion question) {
        List<ObjectNode> asked = question.ids("kpi")
                .map(ids -> known(ids).flatMap(id -> metadata.kpi(id).stream()).toList())
                .orElseGet(metadata::kpis);
        return listed(asked, question, Optional.empty());
    }

    private Stream<String> known(List<String> ids) {
        boolean half = faults.take(StubFault.HALF_UNKNOWN);
        List<String> known = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            if (!half || at % 2 == 0) {
                known.add(ids.get(at));
            }
        }
        return known.stream();
    }

    private static List<KoladaPages.Item> listed(List<ObjectNode> all, KoladaQuestion question, Optional<String> type) {
        Optional<List<String>> ids = question.ids(question.subject());
        Optional<String> title = question.parameter("title").map(words -> words.toLowerCase(Locale.of("sv")));
        return all.stream()
                .filter(node -> ids.isEmpty()
                        || ids.get().contains(node.get("id").asText().strip()))
                .filter(node -> type.isEmpty() || node.get("type").asText().equals(type.get()))
                .filter(node -> title.isEmpty()
                        || node.get("title")
                                .asText()
                                .toLowerCase(Locale.of("sv"))
                                .contains(title.get()))
                .<KoladaPages.Item>map(node -> (into, otherwise) -> into.writeTree(node))
                .toList();
    }

    // Any two of the three are enough.
    private Optional<List<? extends KoladaPages.Item>> data(KoladaQuestion question, LocalDate today) {
        Optional<List<String>> kpis = question.ids("kpi");
        Optional<List<String>> municipalities = question.ids("municipality");
        Optional<List<String>> years = question.ids("year");
        if (Stream.of(kpis, municipalities, years).filter(Optional::isPresent).count() < 2) {
            return Optional.empty();
        }
        Optional<LocalDate> since = question.parameter("from_date").map(LocalDate::parse);
        List<ObjectNode> wanted = kpis.map(ids ->
                        known(ids).flatMap(id -> metadata.kpi(id).stream()).toList())
                .orElseGet(metadata::kpis);
        List<KoladaFigures.Row> rows = new ArrayList<>();
        for (ObjectNode kpi : wanted) {
            List<Integer> published = KoladaFigures.years(kpi, today).stream()
                    .filter(year -> years.isEmpty() || years.get().contains(year.toString()))
                    .toList();
            String type = kpi.get("municipality_type").asText();
            for (KoladaUnit unit : units.asked(municipalities)) {
                if (type.equals("A") || (type.equals("L") == unit.region())) {
                    published.forEach(year -> rows.add(figures.new Row(kpi, unit, year)));
                }
            }
        }
        return Optional.of(rows.stream()
                .filter(row -> since.map(row::changedSince).orElse(!row.isDeleted()))
                .toList());
    }

    private static Answer detail(int status, String detail) {
        return new Answer(status, "{\"detail\":\"%s\"}".formatted(detail));
    }
}
