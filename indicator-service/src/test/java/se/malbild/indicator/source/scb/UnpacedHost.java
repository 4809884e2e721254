package se.malbild.indicator.source.scb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceHost;
import se.malbild.indicator.source.web.SourceRequest;

/// Asks a host without the pace that the source wants, and keeps what it wants.
///
/// @param host that is asked
/// @param paces what the source wanted
record UnpacedHost(SourceHost host, List<String> paces) implements SourceHost {

    UnpacedHost(SourceHost host) {
        this(host, new ArrayList<>());
    }

    @Override
    public SourceAnswer ask(SourceRequest request) throws SourceFailure {
        return host.ask(request);
    }

    @Override
    public void askAtMost(int requests, Duration within) {
        paces.add(requests + " in " + within);
    }
}
