package se.malbild.local.benchmark;

import java.util.List;

/// One kind of request. Path and expectation have the names of [Target] in braces.
///
/// @param name in tables and on the command line
/// @param path after the municipality
/// @param expected stands in the right answer
/// @param withToken whether the request needs a reader's token
public record Scenario(String name, String path, String expected, boolean withToken) {

    static final List<Scenario> ALL = List.of(
            open("strategies", "/strategies?limit=20", "{strategy}"),
            open("strategy", "/strategies/{strategy}", "{strategy}"),
            open("measures", "/strategies/{strategy}/measures?limit=50", "{measure}"),
            open("goals", "/strategies/{strategy}/goals?limit=50", "{goal}"),
            open("measure", "/measures/{measure}", "{measure}"),
            open("contents", "/strategies/{strategy}/contents", "{measure}"),
            open("contents-as-of", "/strategies/{strategy}/contents?asOf={day}", "{measure}"),
            // A document has no ids.
            open("document", "/strategies/{strategy}/document", "Attraktiv livsmiljö"),
            open("document-as-of", "/strategies/{strategy}/document?asOf={day}", "Attraktiv livsmiljö"),
            ofReaders("history-of-measure", "/history?thingId={measure}&limit=20", "{measure}"),
            ofReaders("history", "/history?limit=20", "{newest}"));

    private static Scenario open(String name, String path, String expected) {
        return new Scenario(name, path, expected, false);
    }

    private static Scenario ofReaders(String name, String path, String expected) {
        return new Scenario(name, path, expected, true);
    }
}
