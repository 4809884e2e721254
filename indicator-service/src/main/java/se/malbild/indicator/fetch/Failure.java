package se.malbild.indicator.fetch;

import java.util.List;
import se.malbild.indicator.source.web.Excerpt;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceFailureWording;
import se.malbild.kit.language.Text;

/// What went wrong with a fetch or a portion of it, as it is kept.
///
/// @param code one of [SourceFailure.Code], or one of those below
/// @param arguments what belongs to it
/// @param mayPass true when a later attempt can go better
record Failure(String code, List<String> arguments, boolean mayPass) {

    /// Nothing of what was ordered can be asked for.
    static final Failure NOTHING_TO_ASK = new Failure("NOTHING_TO_ASK", List.of(), false);

    /// Something that nobody foresaw; the log says what.
    static final Failure INTERNAL_ERROR = new Failure("INTERNAL_ERROR", List.of(), true);

    static Failure of(SourceFailure failure) {
        return new Failure(
                failure.code().name(),
                failure.arguments().stream().map(Excerpt::of).toList(),
                failure.mayPass());
    }

    Text words() {
        return switch (code) {
            case "NOTHING_TO_ASK" ->
                new Text(
                        "Källan har inget av det som beställdes, så inget frågades.",
                        "The source has nothing of what was ordered, so nothing was asked.");
            case "INTERNAL_ERROR" ->
                new Text(
                        "Ett oväntat fel inträffade. Kontakta förvaltaren om det inte hjälper att hämta igen.",
                        "Something unexpected went wrong. Tell the operator if fetching again does not help.");
            default -> SourceFailureWording.of(code, arguments);
        };
    }
}
