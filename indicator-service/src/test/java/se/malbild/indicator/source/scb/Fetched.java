package se.malbild.indicator.source.scb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.malbild.indicator.catalogue.FigureRules;
import se.malbild.indicator.catalogue.IndicatorTable;
import se.malbild.indicator.catalogue.Scale;
import se.malbild.indicator.source.Reading;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingSink;
import se.malbild.indicator.source.web.KeptAnswer;
import se.malbild.indicator.source.web.KeptAnswers;
import se.malbild.indicator.source.web.Portion;
import se.malbild.indicator.source.web.Portions;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.staging.Stage;

/// What comes of an order: all its portions asked, what was answered kept, and what was kept read.
final class Fetched implements ReadingSink {

    static final String WORKING_AGE = "scb.folkmangd-18-65";
    static final String ALL_AGES = "scb.folkmangd";
    static final IndicatorTable INDICATORS =
            IndicatorTable.of(Map.of(WORKING_AGE, counts(), ALL_AGES, counts()), Set.of());

    final List<Reading> readings = new ArrayList<>();
    final List<ReadingProblem> problems = new ArrayList<>();
    final Map<String, SourceFailure> gaps = new LinkedHashMap<>();
    final List<String> portions = new ArrayList<>();
    private final List<KeptAnswer> kept = new ArrayList<>();

    private static FigureRules counts() {
        return FigureRules.of(new Scale(BigDecimal.ZERO, null, true));
    }

    static SourceOrder order(String indicator, int from, int to, String... municipalities) {
        return new SourceOrder(List.of(indicator), List.of(municipalities), from, to, null);
    }

    static Fetched of(SourceClient client, SourceOrder order) throws SourceFailure {
        return of(client, order, Instant.parse("2026-06-01T10:00:00Z"));
    }

    /// @param answeredAt when the answers are to have come
    static Fetched of(SourceClient client, SourceOrder order, Instant answeredAt) throws SourceFailure {
        Fetched fetched = new Fetched();
        Portions portions = client.portions(order);
        fetched.gaps.putAll(portions.unknown());
        for (Portion portion : portions.known()) {
            fetched.portions.add(portion.key());
            try {
                SourceAnswer answer = client.host().ask(portion.first());
                if (client.next(answer, List.of(portion.first())).isPresent()) {
                    throw new AssertionError("A portion is one question");
                }
                fetched.kept.add(new KeptAnswer(fetched.kept.size() + 1, portion.key(), at(answeredAt, answer)));
            } catch (SourceFailure e) {
                fetched.gaps.put(portion.key(), e);
            }
        }
        fetched.read(client, order, fetched.kept);
        return fetched;
    }

    /// Reads what was kept once more, and copies the figures into a stage as they are found.
    void copyAgain(SourceClient client, SourceOrder order, Stage stage) {
        try {
            stage.fill(rows -> client.read(answers(kept), order, INDICATORS, new ReadingSink() {
                @Override
                public void accept(Reading reading) throws IOException {
                    rows.add(reading);
                }

                @Override
                public void reject(ReadingProblem problem) {}

                @Override
                public void ignoreRow() {}
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeptAnswers answers(List<KeptAnswer> kept) {
        return each -> {
            for (KeptAnswer one : kept) {
                each.answer(one);
            }
        };
    }

    /// Reads answers as they were kept.
    void read(SourceClient client, SourceOrder order, List<KeptAnswer> answers) {
        try {
            client.read(answers(answers), order, INDICATORS, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceAnswer at(Instant moment, SourceAnswer answer) {
        try (InputStream body = answer.open()) {
            return new SourceAnswer(answer.request(), answer.status(), answer.mediaType(), body.readAllBytes(), moment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The figures of a municipality, each as `2024 T VALUE 1992`.
    List<String> figures(String municipality) {
        return readings.stream()
                .filter(reading -> reading.municipalityId().equals(municipality))
                .map(reading ->
                        "%s %s %s %s".formatted(reading.period(), reading.gender(), reading.status(), reading.value()))
                .sorted()
                .toList();
    }

    /// The problems, each as its code and arguments.
    List<String> told() {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.arguments())
                .toList();
    }

    @Override
    public void accept(Reading reading) {
        readings.add(reading);
    }

    @Override
    public void reject(ReadingProblem problem) {
        problems.add(problem);
    }

    @Override
    public void ignoreRow() {
        throw new AssertionError("No row of an answer is about something else");
    }
}
