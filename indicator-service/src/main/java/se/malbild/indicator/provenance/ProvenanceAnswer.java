package se.malbild.indicator.provenance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.change.MeasureChange;
import se.malbild.indicator.fetch.FetchedAnswer;
import se.malbild.indicator.importrun.Reach;
import se.malbild.indicator.provenance.ProvenanceResponse.Calculation;
import se.malbild.indicator.provenance.ProvenanceResponse.Fetched;
import se.malbild.indicator.provenance.ProvenanceResponse.Input;
import se.malbild.indicator.provenance.ProvenanceResponse.ProvenanceEdition;
import se.malbild.indicator.provenance.ProvenanceResponse.ProvenancePlace;
import se.malbild.indicator.provenance.ProvenanceResponse.ProvenanceRun;
import se.malbild.indicator.provenance.ProvenanceResponse.Undo;
import se.malbild.kit.language.Language;
import se.malbild.kit.language.Text;
import se.malbild.kit.workbook.Place;

/// Makes answers of traces, each nested into those that rest on it.
///
/// @param traces by the number of their change, as far back as the chain is followed
/// @param publishers by indicator
/// @param printed what stands in places of files
/// @param fetched the answers of sources, by the run that read them
/// @param reach of whoever asks
/// @param reader the language of the texts
record ProvenanceAnswer(
        Map<Long, Trace> traces,
        Map<String, PublisherFacts> publishers,
        Map<RunFacts, Map<Place, String>> printed,
        Map<UUID, List<FetchedAnswer>> fetched,
        ProvenanceLinks links,
        Reach reach,
        Language reader) {

    /// @param number of a change that is among the traces
    ProvenanceResponse of(long number) {
        return of(Objects.requireNonNull(traces.get(number)), Traces.LINKS);
    }

    // A change can be nested at several depths, so the way down is counted, and not what was found at its end.
    private @Nullable ProvenanceResponse of(@Nullable Long number, int links) {
        Trace trace = number == null || links == 0 ? null : traces.get(number);
        return trace == null ? null : of(trace, links);
    }

    private ProvenanceResponse of(Trace trace, int linksLeft) {
        MeasureChange change = trace.entry().change();
        String stands = stands(trace);
        FetchedAnswer answer = answer(trace);
        Text words = OriginWording.of(trace, Objects.requireNonNullElse(stands, ""), answer);
        return new ProvenanceResponse(
                change,
                trace.origin(),
                words.in(reader),
                words.swedish(),
                words.english(),
                edition(change),
                run(trace.run()),
                trace.origin() == Origin.READ && trace.answer() == null ? place(trace, stands) : null,
                fetched(trace, answer),
                calculation(trace, linksLeft - 1),
                undo(trace, linksLeft - 1),
                links.of(change));
    }

    private @Nullable FetchedAnswer answer(Trace trace) {
        Place place = trace.answer();
        List<FetchedAnswer> answers = fetched.getOrDefault(trace.run().id(), List.of());
        return place == null || place.row() > answers.size() ? null : answers.get(place.row() - 1);
    }

    private static @Nullable Fetched fetched(Trace trace, @Nullable FetchedAnswer answer) {
        Place place = trace.answer();
        return place == null || answer == null
                ? null
                : new Fetched(
                        trace.run().fetch(),
                        answer.reader(),
                        answer.uri(),
                        answer.requestBody(),
                        answer.answeredAt(),
                        answer.checksum(),
                        place.row(),
                        place.column());
    }

    private @Nullable String stands(Trace trace) {
        Place place = trace.place();
        return place == null
                ? null
                : printed.getOrDefault(trace.run(), Map.of()).get(place);
    }

    private ProvenanceEdition edition(MeasureChange change) {
        PublisherFacts facts = Objects.requireNonNull(publishers.get(change.indicator()));
        return new ProvenanceEdition(
                facts.source(), facts.title().in(reader), facts.publisher(), change.edition(), change.publishedOn());
    }

    private ProvenanceRun run(RunFacts run) {
        return new ProvenanceRun(
                run.id(),
                run.kind(),
                run.layout(),
                run.fileName(),
                run.mediaType(),
                run.byteCount(),
                run.checksum(),
                run.receivedAt(),
                run.finishedAt(),
                run.statedSource(),
                run.reason(),
                reach.sees(run.confinedTo()) ? run.actor() : null);
    }

    private static ProvenancePlace place(Trace trace, @Nullable String stands) {
        RunFacts run = trace.run();
        Place place = trace.place();
        if (place == null) {
            return new ProvenancePlace(PlaceKnowledge.NONE, null, null, null, null, null, null);
        }
        return new ProvenancePlace(
                trace.knowledge(),
                run.workbook() ? run.sheet() : null,
                run.workbook() ? run.sheetNumber() : null,
                place.row(),
                place.column(),
                run.workbook() ? ColumnLetter.of(place.column()) : null,
                stands);
    }

    private @Nullable Calculation calculation(Trace trace, int linksLeft) {
        CalculationFacts facts = trace.calculation();
        return facts == null
                ? null
                : new Calculation(
                        facts.derivation().kind(),
                        facts.kept(),
                        trace.inputs().stream()
                                .map(input -> new Input(
                                        input.key().indicator(),
                                        input.key().period(),
                                        input.number(),
                                        of(input.number(), linksLeft)))
                                .toList());
    }

    private @Nullable Undo undo(Trace trace, int linksLeft) {
        Long restores = trace.entry().restores();
        if (restores == null) {
            return null;
        }
        Long restored = restores == 0 ? null : restores;
        return new Undo(
                Objects.requireNonNull(trace.run().undoes()), trace.undone(), restored, of(restored, linksLeft));
    }
}
