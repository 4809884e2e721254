package se.malbild.indicator.source.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/// The hosts that are asked. Each source has manners of its own (`malbild.sources.*`); those that ask the same host
/// wait for each other.
@ApplicationScoped
public class SourceHosts {

    private static final Logger LOG = Logger.getLogger(SourceHosts.class);
    /// What the publishers bear; a stub on the same machine bears more.
    private static final double MOST_REQUESTS_PER_SECOND = 5;

    static {
        // When there is no connection or it ends without an answer, Java's client would try once more at once, past all
        // manners.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
    }

    private final Config config;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<String, Pace> paces = new ConcurrentHashMap<>();
    private final Map<String, SourceHost> hosts = new ConcurrentHashMap<>();
    private final Map<String, HttpClient> clients = new ConcurrentHashMap<>();

    @Inject
    SourceHosts(Config config, Clock clock, MeterRegistry metrics) {
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    /// The host of a source, the same each time.
    ///
    /// @param source its name in the settings, such as `kolada`
    /// @param base where its API begins, such as `https://api.kolada.se/v3`; nothing outside is asked
    /// @throws IllegalArgumentException when that is no address of an API
    public SourceHost of(String source, URI base) {
        return hosts.computeIfAbsent(source + " " + base, _ -> host(source, base, SourceSettings.of(config, source)));
    }

    SourceHost host(String source, URI base, SourceSettings wanted) {
        var addresses = new SourceAddresses(base);
        SourceSettings settings = held(source, wanted, base);
        var exchange = new Exchange(
                addresses.host(), client(source, base, settings), userAgent(), settings.largestAnswer(), clock);
        String host = addresses.host().toLowerCase(Locale.ROOT);
        return new AskedHost(
                source,
                addresses,
                settings,
                exchange,
                paces.computeIfAbsent(host, _ -> new Pace(clock)),
                clock,
                new SourceMetrics(metrics, source));
    }

    private HttpClient client(String source, URI base, SourceSettings settings) {
        return clients.computeIfAbsent(source + " " + base, _ -> HttpClient.newBuilder()
                // Without TLS the client would ask the server to change to HTTP/2 in the midst.
                .version(
                        "https".equalsIgnoreCase(base.getScheme())
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .proxy(ProxySelector.getDefault())
                .build());
    }

    private String userAgent() {
        return "Malbild/%s (+%s)"
                .formatted(
                        config.getValue("malbild.api.version", String.class),
                        config.getValue("malbild.public-url", String.class));
    }

    private static SourceSettings held(String source, SourceSettings wanted, URI base) {
        if (wanted.requestsPerSecond() <= MOST_REQUESTS_PER_SECOND || isLoopback(base.getHost())) {
            return wanted;
        }
        LOG.warnf(
                "Source %s is asked %s times a second at most, not %s: %s is another machine",
                source, MOST_REQUESTS_PER_SECOND, wanted.requestsPerSecond(), base.getHost());
        return wanted.withRequestsPerSecond(MOST_REQUESTS_PER_SECOND);
    }

    // By its writing alone: a name could lead to this machine today and to another one tomorrow.
    private static boolean isLoopback(String host) {
        if ("localhost".equalsIgnoreCase(host)) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @PreDestroy
    void close() {
        clients.values().forEach(HttpClient::shutdownNow);
    }
}
