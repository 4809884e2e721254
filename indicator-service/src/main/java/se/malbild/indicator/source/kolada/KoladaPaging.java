package se.malbild.indicator.source.kolada;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.malbild.indicator.source.web.SourceAnswer;
import se.malbild.indicator.source.web.SourceFailure;
import se.malbild.indicator.source.web.SourceFailure.Code;
import se.malbild.indicator.source.web.SourceRequest;

/// Follows Kolada's pages to the end, within Kolada and not in circles.
final class KoladaPaging {

    /// The largest portion that there can be, with all groups of municipalities and three genders, has fewer.
    static final int MOST_PAGES = 1_000;

    private final URI base;
    private final PagesSeen seen = new PagesSeen();

    KoladaPaging(URI base) {
        this.base = base;
    }

    Optional<SourceRequest> next(SourceAnswer answer, List<SourceRequest> asked) throws SourceFailure {
        URI here = answer.request().uri();
        PageHead head = head(answer, here);
        // Content beyond the end is empty, whatever is told of further pages.
        if (head.next().isBlank() || head.rowCount() == 0) {
            return Optional.empty();
        }
        URI next = within(here, head.next());
        boolean circular = asked.stream().anyMatch(request -> request.uri().equals(next))
                || seen.isRepeated(asked, here, head.digest())
                || asked.size() >= MOST_PAGES;
        if (circular) {
            throw new SourceFailure(Code.PAGE_LOOP, base.getHost(), shown(next.toString()));
        }
        return Optional.of(SourceRequest.get(next));
    }

    private PageHead head(SourceAnswer answer, URI here) throws SourceFailure {
        try {
            return PageHead.of(answer);
        } catch (DamagedPage damaged) {
            SourceFailure failure =
                    new SourceFailure(Code.NONSENSE, base.getHost(), shown(here + ": " + damaged.getMessage()));
            failure.initCause(damaged);
            throw failure;
        }
    }

    private URI within(URI here, String written) throws SourceFailure {
        try {
            String stripped = written.strip();
            // By itself a query replaces that of the page, which URI does not know.
            URI next = here.resolve(stripped.startsWith("?") ? here.getRawPath() + stripped : stripped)
                    .normalize();
            if (isWithin(next)) {
                return new URI(base.getScheme() + "://" + base.getRawAuthority() + next.getRawPath()
                        + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
            }
        } catch (IllegalArgumentException | URISyntaxException _) {
            // No address at all is none within.
        }
        throw new SourceFailure(Code.FOREIGN_ADDRESS, base.getHost(), shown(written));
    }

    private boolean isWithin(URI next) {
        String path = next.getRawPath();
        String within = base.getRawPath().replaceFirst("/+$", "") + "/";
        return base.getHost().equalsIgnoreCase(next.getHost())
                && next.getRawUserInfo() == null
                && path != null
                && path.startsWith(within)
                && !path.contains("/..")
                && !path.toLowerCase(Locale.ROOT).contains("%2e")
                && isSameDoor(next);
    }

    // A source behind a proxy may not know that it is asked over TLS; it is asked over TLS all the same.
    private boolean isSameDoor(URI next) {
        boolean same = base.getScheme().equalsIgnoreCase(next.getScheme());
        boolean unaware = "https".equalsIgnoreCase(base.getScheme())
                && "http".equalsIgnoreCase(next.getScheme())
                && port(next) == 80;
        return same ? port(base) == port(next) : unaware;
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    private static String shown(String text) {
        return Shown.of(text);
    }
}
