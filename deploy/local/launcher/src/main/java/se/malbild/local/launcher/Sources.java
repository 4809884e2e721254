package se.malbild.local.launcher;

import java.net.URI;
import java.util.Map;
import se.malbild.local.sourcestub.KoladaStub;
import se.malbild.local.sourcestub.ScbStub;

/// What indicator-service is told of the sources that it asks over the net.
///
/// @param origin where figures come from by themselves
/// @param stubPort of 127.0.0.1, where the source stub listens if there is one
record Sources(Origin origin, int stubPort) {

    /// Nothing is asked of anybody by itself.
    static final Sources NONE = new Sources(Origin.NOBODY, 0);

    boolean hasStub() {
        return origin == Origin.STUB;
    }

    /// Added to the environment of indicator-service. Unless somebody has asked for it, nothing is asked of anybody by
    /// itself.
    Map<String, String> environment() {
        String automatic = Boolean.toString(origin != Origin.NOBODY);
        return hasStub()
                ? Map.of(
                        "MALBILD_SOURCES_AUTOMATIC", automatic,
                        "MALBILD_SOURCES_KOLADA_URL", koladaUrl().toString(),
                        "MALBILD_SOURCES_SCB_URL", scbUrl().toString())
                : Map.of("MALBILD_SOURCES_AUTOMATIC", automatic);
    }

    /// Where the stub answers as Kolada.
    URI koladaUrl() {
        return stubPage(KoladaStub.BASE);
    }

    /// Where the stub answers as Statistics Sweden.
    URI scbUrl() {
        return stubPage(ScbStub.BASE_V2);
    }

    /// What the stub says of itself.
    URI stubPage() {
        return stubPage("/");
    }

    private URI stubPage(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(stubPort, path));
    }

    /// What it takes of this machine beside the product.
    LoopbackPort[] ports() {
        return hasStub()
                ? new LoopbackPort[] {new LoopbackPort(stubPort, "the source stub", "--source-stub-port")}
                : new LoopbackPort[0];
    }
}
