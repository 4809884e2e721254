package se.malbild.local.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One of the two services as it is started here.
///
/// @param name of the service and of the module that packages it
/// @param api the path under which its API lies; its first part is the name of its database too
/// @param port of 127.0.0.1
/// @param jar packaged, with all that it needs
/// @param jvmOptions what Java is told, such as the most memory for its objects
/// @param environment what this service alone is told
record Service(String name, String api, int port, Path jar, List<String> jvmOptions, Map<String, String> environment) {

    private static final List<String> ROOMY = List.of("-Xmx512m");

    /// What streams needs little memory. The collector for small heaps has the least of its own, and what the
    /// compiler has used is handed back to the system every five seconds.
    private static final List<String> SMALL =
            List.of("-Xmx224m", "-XX:+UseSerialGC", "-XX:TrimNativeHeapInterval=5000");

    /// Both, the one that is used first.
    ///
    /// @param sources what indicator-service is told of the sources that it asks
    static List<Service> both(Path home, Ports ports, Map<String, String> sources) {
        Service indicator = of(home, Part.INDICATOR, "indicator", ports.indicator, SMALL, sources);
        Service strategy = of(
                home,
                Part.STRATEGY,
                "strategy",
                ports.strategy,
                ROOMY,
                Map.of("MALBILD_INDICATOR_SERVICE_URL", indicator.url().toString()));
        return List.of(indicator, strategy);
    }

    private static Service of(
            Path home, String name, String api, int port, List<String> jvmOptions, Map<String, String> environment) {
        return new Service(
                name, api, port, home.resolve("%s/target/%<s-runner.jar".formatted(name)), jvmOptions, environment);
    }

    String database() {
        return api;
    }

    /// Of its API.
    URI url() {
        return page("/%s/v1".formatted(api));
    }

    /// @param path with a leading slash
    URI page(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    Part start(DataFolder folder, String jdbcUrl, String bootstrapServers, SigningKey key) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("MALBILD_HTTP_HOST", "127.0.0.1");
        all.put("MALBILD_HTTP_PORT", Integer.toString(port));
        all.put("MALBILD_PUBLIC_URL", url().toString());
        all.put("MALBILD_DATABASE_URL", jdbcUrl);
        all.put("MALBILD_DATABASE_USERNAME", database());
        all.put("MALBILD_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        all.put("MALBILD_AUTH_LOCAL_PUBLIC_KEY", key.publicKey());
        all.put("MALBILD_AUTH_TOKEN_ISSUER", TokenRequest.ISSUER);
        all.put("MALBILD_LOG_JSON", "true");
        List<String> arguments = new ArrayList<>(jvmOptions);
        arguments.addAll(List.of("-jar", jar.toString()));
        return Part.startJava(folder, name, arguments, all);
    }
}
