package se.malbild.indicator.source.kolada;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import se.malbild.indicator.source.web.Excerpt;
import se.malbild.indicator.source.web.SourceAddresses;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceFailure.Code;
import se.malbild.indicator.source.web.SourceRequest;

/// Follows Kolada's pages to the end, within Kolada and not in circles.
final class KoladaPaging {

    /// The largest portion that there can be, with all groups of municipalities and three genders, has fewer.
    static final int MOST_PAGES = 1_000;

    private final SourceAddresses addresses;
    private final PagesSeen seen = new PagesSeen();

    KoladaPaging(URI base) {
        this.addresses = new SourceAddresses(base);
    }

    Optional<SourceRequest> next(SourceAnswer answer, List<SourceRequest> asked) throws SourceFailure {
        URI here = answer.request().uri();
        PageHead head = head(answer, here);
        // Content beyond the end is empty, whatever is told of further pages.
        if (head.next().isBlank() || head.rowCount() == 0) {
            return Optional.empty();
        }
        URI next = addresses.resolve(here, head.next());
        boolean circular = asked.stream().anyMatch(request -> request.uri().equals(next))
                || seen.isRepeated(asked, here, head.digest())
                || asked.size() >= MOST_PAGES;
        if (circular) {
            throw new SourceFailure(Code.PAGE_LOOP, addresses.host(), shown(next.toString()));
        }
        return Optional.of(SourceRequest.get(next));
    }

    private PageHead head(SourceAnswer answer, URI here) throws SourceFailure {
        try {
            return PageHead.of(answer);
        } catch (DamagedPage damaged) {
            SourceFailure failure =
                    new SourceFailure(Code.NONSENSE, addresses.host(), shown(here + ": " + damaged.getMessage()));
            failure.initCause(damaged);
            throw failure;
        }
    }

    private static String shown(String text) {
        return Excerpt.of(text);
    }
}
