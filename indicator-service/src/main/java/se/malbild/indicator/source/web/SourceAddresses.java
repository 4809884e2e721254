package se.malbild.indicator.source.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/// The addresses that may be asked: those below the configured one. A source that names others, in a link to the next
/// page or by whatever trick, has this service ask what only this service can reach.
public final class SourceAddresses {

    // Whoever decodes a path twice, or takes \ for /, would find other segments in it than were checked.
    private static final Pattern DISGUISED = Pattern.compile("%(2e|2f|5c|25|[01][0-9a-f]|7f)");

    private final URI base;
    private final String path;

    /// @param base such as `https://api.kolada.se/v3`, with or without a slash at the end
    /// @throws IllegalArgumentException when it is no plain address of http or https
    public SourceAddresses(URI base) {
        if (!isHttp(base)
                || base.getHost() == null
                || base.getRawUserInfo() != null
                || base.getRawQuery() != null
                || base.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "The address of a source is http or https with a host and a path, such as https://api.kolada.se/v3, not "
                            + base);
        }
        this.base = base.normalize();
        String raw = this.base.getRawPath();
        this.path = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }

    /// Name of the host, with its port when that is an unusual one.
    public String host() {
        return base.getRawAuthority();
    }

    /// An address that stands in an answer, as it is meant. A source behind a proxy may not know that it is asked
    /// over TLS and name itself without; it is asked over TLS all the same.
    ///
    /// @param asked the question whose answer it is, for addresses that are relative (RFC 3986)
    /// @param written as the source wrote it; spaces are allowed
    /// @return it, absolute, with scheme, host and port as configured
    /// @throws SourceFailure when it is none, or lies outside
    public URI resolve(URI asked, String written) throws SourceFailure {
        String address = written.strip().replace(" ", "%20");
        try {
            URI resolved = withoutFragment(new URI(address), asked, address).normalize();
            if (!isHere(resolved) && !isHereWithoutTls(resolved)) {
                throw foreign(written);
            }
            String query = resolved.getRawQuery() == null ? "" : "?" + resolved.getRawQuery();
            return new URI(base.getScheme() + "://" + base.getRawAuthority() + resolved.getRawPath() + query);
        } catch (URISyntaxException _) {
            throw foreign(written);
        }
    }

    /// Makes sure that an address may be asked.
    ///
    /// @throws SourceFailure when it may not
    public void check(URI address) throws SourceFailure {
        if (!isHere(address)) {
            throw foreign(address.toString());
        }
    }

    private boolean isHere(URI address) {
        return base.getScheme().equalsIgnoreCase(address.getScheme())
                && port(base) == port(address)
                && isSameHost(address)
                && isBelow(address);
    }

    private boolean isHereWithoutTls(URI address) {
        return "https".equalsIgnoreCase(base.getScheme())
                && "http".equalsIgnoreCase(address.getScheme())
                && port(address) == 80
                && isSameHost(address)
                && isBelow(address);
    }

    private boolean isSameHost(URI address) {
        return base.getHost().equalsIgnoreCase(address.getHost()) && address.getRawUserInfo() == null;
    }

    private boolean isBelow(URI address) {
        String asked = address.getRawPath();
        return asked.equals(address.normalize().getRawPath())
                && !DISGUISED.matcher(asked.toLowerCase(Locale.ROOT)).find()
                && !asked.contains("/../")
                && !asked.endsWith("/..")
                && (asked.equals(path) || asked.startsWith(path + "/"));
    }

    // URI.resolve drops the last segment when there is a query alone, as RFC 2396 had it.
    private static URI withoutFragment(URI relative, URI asked, String address) throws URISyntaxException {
        String bare = relative.getRawFragment() == null ? address : address.substring(0, address.indexOf('#'));
        if (bare.startsWith("?")) {
            return new URI(asked.getScheme() + "://" + asked.getRawAuthority() + asked.getRawPath() + bare);
        }
        return bare.isEmpty() ? asked : asked.resolve(bare);
    }

    private SourceFailure foreign(String address) {
        return new SourceFailure(SourceFailure.Code.FOREIGN_ADDRESS, host(), Excerpt.of(address));
    }

    private static boolean isHttp(URI address) {
        return "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
    }

    private static int port(URI address) {
        if (address.getPort() != -1) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
