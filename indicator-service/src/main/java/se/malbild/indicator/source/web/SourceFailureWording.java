package se.malbild.indicator.source.web;

import java.util.List;
import java.util.stream.Stream;
import se.malbild.kit.language.Text;

/// The words of failures: what went wrong with a source, and what that means.
public final class SourceFailureWording {

    private SourceFailureWording() {}

    /// @param code as it was kept; one that is not known any more is shown as it is
    /// @param arguments what the failure said besides, shown after the words
    public static Text of(String code, List<String> arguments) {
        Text words = Stream.of(SourceFailure.Code.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(SourceFailureWording::of)
                .orElseGet(() -> new Text(code, code));
        List<String> said =
                arguments.stream().filter(argument -> !argument.isBlank()).toList();
        String besides = said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
        return new Text(words.swedish() + besides + ".", words.english() + besides + ".");
    }

    private static Text of(SourceFailure.Code code) {
        return switch (code) {
            case UNREACHABLE -> new Text("Källan gick inte att nå", "The source could not be reached");
            case TIMED_OUT -> new Text("Källan svarade inte i tid", "The source did not answer in time");
            case TOO_MANY_REQUESTS ->
                new Text(
                        "Källan tar inte emot fler frågor just nu",
                        "The source takes no more questions for the moment");
            case SOURCE_BROKEN ->
                new Text("Källan svarade att något är fel hos den", "The source answered that it is out of order");
            case REFUSED -> new Text("Källan avvisade frågan", "The source refused the question");
            case REDIRECTED ->
                new Text(
                        "Källan hänvisade till en annan adress, och den följs inte",
                        "The source sent elsewhere, and that is not followed");
            case FOREIGN_ADDRESS ->
                new Text(
                        "Källan hänvisade till en adress utanför den inställda värden",
                        "The source named an address outside of the configured host");
            case TOO_LARGE ->
                new Text(
                        "Svaret var större än ett svar rimligen kan vara",
                        "The answer was larger than an answer can reasonably be");
            case NOT_JSON ->
                new Text("Svaret var något annat än JSON i UTF-8", "The answer was something else than JSON in UTF-8");
            case NONSENSE ->
                new Text(
                        "Svaret var avhugget eller hade en annan form än källan beskriver",
                        "The answer was cut off or had another shape than the source documents");
            case PAGE_LOOP ->
                new Text(
                        "Svarets sidor leder tillbaka till sig själva eller tar aldrig slut",
                        "The pages of the answer lead back to themselves or never end");
            case CIRCUIT_OPEN ->
                new Text(
                        "Källan har inte svarat på sistone och frågas därför inte en stund",
                        "The source has not answered lately and is not asked for a while");
        };
    }
}
