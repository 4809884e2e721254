package se.malbild.indicator.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.PublicationDay;
import se.malbild.indicator.observation.Gender;
import se.malbild.indicator.observation.ObservationStatus;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.web.KeptAnswers;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.Portions;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHost;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.source.web.SourceRequest;
import se.malbild.kit.workbook.Place;

/// A source whose answers a test decides. Each indicator of an order is a portion of its own; its pages are lists of
/// `[municipality, indicator, period, gender, value]`.
@ApplicationScoped
public class FakeSource implements SourceClient {

    static final String READER = "fake";
    static final String TRUST = "kkik.politiker-ansvarstagande";
    static final String LISTENING = "kkik.politiker-lyhorda";

    /// Instead of a value: that there is none any more.
    static final String GONE = "gone";

    private static final String CRASH = "crash";

    private final ObjectMapper json = new ObjectMapper();
    private final Map<URI, Said> pages = new ConcurrentHashMap<>();
    private final Map<String, SourceFailure> undescribed = new ConcurrentHashMap<>();
    private final Set<URI> leadingBack = ConcurrentHashMap.newKeySet();
    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private final List<PublicationDay> days = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> deadly = new ConcurrentHashMap<>();

    /// What is said when a page is asked for.
    interface Said {
        String page() throws SourceFailure;
    }

    /// From now on these are the pages of an indicator for orders of a municipality.
    void says(String municipality, String indicator, Said... said) {
        undescribed.remove(municipality + "/" + indicator);
        pages.keySet().removeIf(page -> page.getPath().startsWith("/%s/%s/".formatted(municipality, indicator)));
        for (int i = 0; i < said.length; i++) {
            pages.put(page(municipality, indicator, i + 1), said[i]);
        }
    }

    /// Until it [#says] something, it cannot be learnt how to ask for an indicator in orders of a municipality.
    void doesNotDescribe(String municipality, String indicator) {
        undescribed.put(
                municipality + "/" + indicator,
                new SourceFailure(SourceFailure.Code.SOURCE_BROKEN, "fake.test", "500"));
    }

    /// Undoes [#doesNotDescribe].
    void describes(String municipality, String indicator) {
        undescribed.remove(municipality + "/" + indicator);
    }

    /// From now on the first page of an indicator leads to itself.
    void leadsBack(String municipality, String indicator) {
        leadingBack.add(page(municipality, indicator, 1));
    }

    /// A page with figures of everyone, written `period=value`.
    static Said page(String municipality, String indicator, List<String> figures) {
        List<String> rows = figures.stream()
                .map(figure -> figure.split("=", -1))
                .map(figure -> row(municipality, indicator, figure[0], "T", figure[1]))
                .toList();
        return () -> "[" + String.join(",", rows) + "]";
    }

    static Said page(String... rows) {
        return () -> "[" + String.join(",", rows) + "]";
    }

    static Said failure(SourceFailure.Code code) {
        return () -> {
            throw new SourceFailure(code, "fake.test");
        };
    }

    /// So many times whoever reads figures of a municipality breaks off.
    void killsReaders(String municipality, int times) {
        deadly.put(municipality, new AtomicInteger(times));
    }

    /// Figures at which the client itself breaks down.
    static String crash() {
        return row(CRASH, TRUST, "2024", "T", "1");
    }

    static String row(String municipality, String indicator, String period, String gender, String value) {
        return "[\"%s\",\"%s\",\"%s\",\"%s\",\"%s\"]".formatted(municipality, indicator, period, gender, value);
    }

    /// The pages that were asked for in orders of a municipality, such as `kkik.x/1`, in order.
    List<String> askedOf(String municipality) {
        return asked.stream()
                .map(URI::getPath)
                .filter(path -> path.startsWith("/" + municipality + "/"))
                .map(path -> path.substring(municipality.length() + 2))
                .toList();
    }

    void announces(PublicationDay... announced) {
        days.clear();
        days.addAll(List.of(announced));
    }

    @Override
    public String reader() {
        return READER;
    }

    @Override
    public Set<String> brings() {
        return Set.of(TRUST, LISTENING);
    }

    @Override
    public SourceHost host() {
        return this::ask;
    }

    @Override
    public Portions portions(SourceOrder order) {
        String municipality = order.municipalities().getFirst();
        List<Portion> known = new ArrayList<>();
        Map<String, SourceFailure> unknown = new TreeMap<>();
        for (String indicator : order.indicators()) {
            SourceFailure failure = undescribed.get(municipality + "/" + indicator);
            if (failure == null) {
                known.add(new Portion(indicator, SourceRequest.get(page(municipality, indicator, 1))));
            } else {
                unknown.put(indicator, failure);
            }
        }
        return new Portions(known, unknown);
    }

    @Override
    public Optional<SourceRequest> next(SourceAnswer answer, List<SourceRequest> before) {
        if (leadingBack.contains(answer.request().uri())) {
            return Optional.of(answer.request());
        }
        String path = answer.request().uri().getPath();
        int end = path.lastIndexOf('/') + 1;
        URI next =
                URI.create("https://fake.test" + path.substring(0, end) + (Integer.parseInt(path.substring(end)) + 1));
        return pages.containsKey(next) ? Optional.of(SourceRequest.get(next)) : Optional.empty();
    }

    @Override
    public List<PublicationDay> publicationDays(Set<String> indicators) {
        return days.stream().filter(day -> indicators.contains(day.indicator())).toList();
    }

    @Override
    public void read(KeptAnswers answers, SourceOrder order, IndicatorTable indicators, ReadingSink sink)
            throws IOException {
        for (String municipality : order.municipalities()) {
            AtomicInteger deaths = deadly.get(municipality);
            if (deaths != null && deaths.getAndDecrement() > 0) {
                throw new IllegalStateException("The import breaks off");
            }
        }
        answers.forEach(kept -> {
            List<JsonNode> rows = new ArrayList<>();
            try (InputStream bytes = kept.answer().open()) {
                json.readTree(bytes).forEach(rows::add);
            }
            for (int i = 0; i < rows.size(); i++) {
                sink.accept(reading(rows.get(i), new Place(kept.number(), i + 1)));
            }
        });
    }

    private static Reading reading(JsonNode row, Place place) {
        if (row.get(0).textValue().equals(CRASH)) {
            throw new IllegalStateException("The client breaks down");
        }
        String value = row.get(4).textValue();
        if (value.equals(GONE)) {
            return Reading.endingValue(
                    row.get(0).textValue(),
                    row.get(1).textValue(),
                    row.get(2).textValue(),
                    Gender.valueOf(row.get(3).textValue()),
                    ObservationStatus.NOT_AVAILABLE,
                    place);
        }
        boolean given = !value.isEmpty();
        return new Reading(
                row.get(0).textValue(),
                row.get(1).textValue(),
                row.get(2).textValue(),
                Gender.valueOf(row.get(3).textValue()),
                given ? ObservationStatus.VALUE : ObservationStatus.NOT_AVAILABLE,
                given ? new BigDecimal(value) : null,
                false,
                place);
    }

    private SourceAnswer ask(SourceRequest request) throws SourceFailure {
        asked.add(request.uri());
        Said said =
                Objects.requireNonNull(pages.get(request.uri()), request.uri().toString());
        byte[] body = said.page().getBytes(StandardCharsets.UTF_8);
        return new SourceAnswer(request, 200, "application/json", body, Instant.parse("2026-11-20T09:00:00Z"));
    }

    private static URI page(String municipality, String indicator, int number) {
        return URI.create("https://fake.test/%s/%s/%d".formatted(municipality, indicator, number));
    }

    /// The day on which figures of a period come out.
    static PublicationDay day(String indicator, String period, LocalDate day) {
        return new PublicationDay(indicator, period, day);
    }
}
