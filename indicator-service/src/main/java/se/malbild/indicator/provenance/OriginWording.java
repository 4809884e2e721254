package se.malbild.indicator.provenance;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.catalogue.Derivation;
import se.malbild.indicator.fetch.FetchedAnswer;
import se.malbild.kit.language.Text;
import se.malbild.kit.time.Sweden;
import se.malbild.kit.workbook.Place;

/// Says in words where a figure comes from.
final class OriginWording {

    private OriginWording() {}

    /// @param printed what stands in the place; empty when that was not read
    /// @param answer with which the figure was fetched; null when it was not, or that cannot be read any more
    static Text of(Trace trace, String printed, @Nullable FetchedAnswer answer) {
        return switch (trace.origin()) {
            case READ -> trace.answer() != null && answer != null ? fetched(trace, answer) : read(trace, printed);
            case LEFT_OUT -> leftOut(file(trace));
            case WRITTEN -> written(trace);
            case CALCULATED -> calculated(trace);
            case RESTORED -> restored(trace);
        };
    }

    private static Text read(Trace trace, String printed) {
        Text file = file(trace);
        Place place = trace.place();
        if (place == null) {
            return new Text(
                    "Lästes ur %s. Var i filen värdet stod sparades inte då.".formatted(file.swedish()),
                    "Read from %s. Where in the file the figure stood was not kept then.".formatted(file.english()));
        }
        Text where =
                switch (trace.knowledge()) {
                    case WITHOUT_SHEET ->
                        Text.of(
                                "cell %s; på vilket blad sparades inte då",
                                "cell %s; on which sheet was not kept then", cell(place));
                    case WHOLE, NONE ->
                        trace.run().workbook()
                                ? Text.of(
                                        "bladet ”%s”, cell %s",
                                        "sheet “%s”, cell %s",
                                        Objects.requireNonNullElse(trace.run().sheet(), ""),
                                        cell(place))
                                : Text.of("rad %d, kolumn %d", "row %d, column %d", place.row(), place.column());
                };
        return new Text(
                "Stod i %s: %s.%s"
                        .formatted(
                                file.swedish(),
                                where.swedish(),
                                printed.isEmpty() ? "" : " Där står ”%s”.".formatted(printed)),
                "Stood in %s: %s.%s"
                        .formatted(
                                file.english(),
                                where.english(),
                                printed.isEmpty() ? "" : " There stands “%s”.".formatted(printed)));
    }

    private static Text fetched(Trace trace, FetchedAnswer answer) {
        Text source = source(answer.reader());
        Object[] rest = {
            Sweden.dayOf(answer.answeredAt()),
            answer.number(),
            Objects.requireNonNull(trace.answer()).column(),
            answer.uri()
        };
        return new Text(
                "Hämtat från " + source.swedish()
                        + " den %s: svar %d, värde %d. Adressen som frågades: %s".formatted(rest),
                "Fetched from " + source.english()
                        + " on %s: answer %d, figure %d. The address that was asked: %s".formatted(rest));
    }

    private static Text source(String reader) {
        return switch (reader) {
            case "kolada" -> new Text("Kolada", "Kolada");
            case "scb" -> new Text("SCB", "Statistics Sweden (SCB)");
            default -> new Text(reader, reader);
        };
    }

    private static Text leftOut(Text file) {
        return new Text(
                "Drogs tillbaka: tabellen i %s är hel för sina indikatorer och perioder, och nämner inte värdet."
                        .formatted(file.swedish()),
                "Withdrawn: the table in %s is complete for its indicators and periods, and does not name the figure."
                        .formatted(file.english()));
    }

    private static Text written(Trace trace) {
        return Text.of(
                "Skrevs för hand den %s. Källa: %s Skäl: %s",
                "Written by hand on %s. Source: %s Reason: %s",
                Sweden.dayOf(trace.run().receivedAt()),
                sentence(trace.run().statedSource()),
                sentence(trace.run().reason()));
    }

    private static Text calculated(Trace trace) {
        CalculationFacts facts = trace.calculation();
        if (facts == null) {
            return new Text(
                    "Beräknades ur andra värden. Hur sparades inte då, och katalogen säger det inte längre.",
                    "Calculated from other figures. How was not kept then, and the catalogue does not say any more.");
        }
        String sign = facts.derivation().kind() == Derivation.Kind.SUM ? " + " : " − ";
        String formula = trace.inputs().stream()
                .map(input -> input.key().indicator() + " " + input.key().period())
                .collect(Collectors.joining(sign));
        return facts.kept()
                ? Text.of("Beräknades: %s.", "Calculated: %s.", formula)
                : Text.of(
                        "Beräknades; hur sparades inte då. Så här beräknas det nu: %s.",
                        "Calculated; how was not kept then. This is how it is calculated now: %s.", formula);
    }

    private static Text restored(Trace trace) {
        Text reason = Text.of(" Skäl: %s", " Reason: %s", sentence(trace.run().reason()));
        long restores = Objects.requireNonNullElse(trace.entry().restores(), 0L);
        Text back = restores == 0
                ? new Text(
                        "En import togs tillbaka, och före den var inget värde känt.",
                        "An import was taken back, and no figure was known before it.")
                : Text.of(
                        "En import togs tillbaka, och värdet från ändring %d kom åter.",
                        "An import was taken back, and the figure of change %d came back.", restores);
        return new Text(back.swedish() + reason.swedish(), back.english() + reason.english());
    }

    private static Text file(Trace trace) {
        String name = trace.run().fileName();
        return name.isBlank() ? new Text("en fil utan namn", "a file without a name") : new Text(name, name);
    }

    private static String cell(Place place) {
        return ColumnLetter.of(place.column()) + place.row();
    }

    // What somebody has written ends as they ended it, or with a full stop.
    private static String sentence(@Nullable String written) {
        String text = Objects.requireNonNullElse(written, "–").strip();
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
