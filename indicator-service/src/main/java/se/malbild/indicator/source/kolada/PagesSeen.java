package se.malbild.indicator.source.kolada;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.malbild.indicator.source.web.SourceRequest;

/// What the pages of the portions that are being asked held. A source that answers every page with the same one does so
/// at addresses that all differ. Of a portion that another node began, the earlier pages are not known.
final class PagesSeen {

    private static final int PORTIONS = 64;

    private final Map<URI, Map<URI, String>> digests = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Map<URI, String>> eldest) {
            return size() > PORTIONS;
        }
    };

    /// True when another page of the portion held the same.
    ///
    /// @param asked what was asked of the portion before
    /// @param here the address of the page
    /// @param digest of what it holds
    synchronized boolean isRepeated(List<SourceRequest> asked, URI here, String digest) {
        URI portion = asked.isEmpty() ? here : asked.getFirst().uri();
        if (portion.equals(here)) {
            digests.remove(portion);
        }
        Map<URI, String> pages = digests.computeIfAbsent(portion, _ -> new HashMap<>());
        pages.put(here, digest);
        return pages.entrySet().stream()
                .anyMatch(page -> !page.getKey().equals(here) && page.getValue().equals(digest));
    }
}
