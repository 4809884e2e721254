package se.malbild.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The product as a command runs it for itself: on a data folder of its own, without sample data, while its work lasts.
public final class OwnProduct {

    private static final Duration TOKEN_VALIDITY = Duration.ofHours(24);

    private final DataFolder folder;
    private final Ports ports;
    private final Product product;
    private final StopOnSignal stop;

    private OwnProduct(DataFolder folder, Ports ports, Product product, StopOnSignal stop) {
        this.folder = folder;
        this.ports = ports;
        this.product = product;
        this.stop = stop;
    }

    /// What a command does with the product.
    ///
    /// @param <T> what comes of it
    @FunctionalInterface
    public interface Work<T> {

        /// @throws InterruptedException when the person has asked to stop
        T with(OwnProduct product) throws IOException, SQLException, InterruptedException;
    }

    /// Starts the product, does the work and stops the product, whatever comes of the work.
    ///
    /// @throws Refusal when the product does not start, or the person has asked to stop
    public static <T> T run(Path data, Ports ports, Progress progress, Work<T> work)
            throws IOException, SQLException, InterruptedException {
        return run(Service.both(Home.PATH, ports, Sources.NONE.environment()), data, ports, progress, work);
    }

    /// As [#run], without strategy-service, which would take part of the machine.
    public static <T> T runIndicatorService(Path data, Ports ports, Progress progress, Work<T> work)
            throws IOException, SQLException, InterruptedException {
        return runIndicatorService(Map.of(), data, ports, progress, work);
    }

    /// As [#runIndicatorService].
    ///
    /// @param settings added to the environment of indicator-service, by their names there
    public static <T> T runIndicatorService(
            Map<String, String> settings, Path data, Ports ports, Progress progress, Work<T> work)
            throws IOException, SQLException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Sources.NONE.environment());
        environment.putAll(settings);
        Service indicator = Service.both(Home.PATH, ports, environment).getFirst();
        return run(List.of(indicator), data, ports, progress, work);
    }

    private static <T> T run(List<Service> services, Path data, Ports ports, Progress progress, Work<T> work)
            throws IOException, SQLException, InterruptedException {
        DataFolder folder = DataFolder.open(data);
        try (StopOnSignal stop = StopOnSignal.install();
                DataLock _ = DataLock.take(folder)) {
            prepare(folder, ports, progress);
            Product product = new Product(services, Sources.NONE, folder, ports, progress, stop);
            try {
                product.start();
                return work.with(new OwnProduct(folder, ports, product, stop));
            } catch (InterruptedException e) {
                throw new Refusal("Stopped as asked.", e);
            } finally {
                product.stop();
            }
        }
    }

    private static void prepare(DataFolder folder, Ports ports, Progress progress) throws InterruptedException {
        DataVersion.ofThisBuild().ensureReads(folder);
        Product.stopLeftover(folder, progress);
        folder.ensureSpace();
        ports.ensureFree();
        DataVersion.ofThisBuild().write(folder);
    }

    /// Where strategy-service has the resources of a municipality.
    ///
    /// @param municipality SCB code
    public URI resources(String municipality) {
        return URI.create("%s/municipalities/%s".formatted(strategy().url(), municipality));
    }

    /// Where indicator-service has its resources.
    public URI indicatorResources() {
        return indicator().url();
    }

    /// The JDBC URL of the database of strategy-service, with all rights.
    public String strategyDatabase() {
        return databaseOf(strategy());
    }

    /// The JDBC URL of the database of indicator-service, with all rights.
    public String indicatorDatabase() {
        return databaseOf(indicator());
    }

    private String databaseOf(Service service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(ports.postgres, service.database());
    }

    private Service indicator() {
        return product.service(Part.INDICATOR);
    }

    private Service strategy() {
        return product.service(Part.STRATEGY);
    }

    /// The number of the process of indicator-service.
    public long indicatorProcess() {
        return Part.recorded(folder, Part.INDICATOR)
                .orElseThrow(() -> new Refusal("indicator-service has ended unexpectedly."))
                .process()
                .pid();
    }

    /// The user that indicator-service is in its database.
    public String indicatorDatabaseUser() {
        return indicator().database();
    }

    /// The user that strategy-service is in its database.
    public String databaseUser() {
        return strategy().database();
    }

    /// What PostgreSQL says goes there.
    public Path postgresLog() {
        return folder.log(Part.POSTGRES).path();
    }

    /// A token that reads all of a municipality, for a day.
    ///
    /// @param municipality SCB code
    public String readerToken(String municipality) {
        return token(Role.READER, Optional.of(municipality));
    }

    /// A token that writes figures of all municipalities, for a day.
    public String nationalImporterToken() {
        return token(Role.NATIONAL_IMPORTER, Optional.empty());
    }

    /// A token that adds indicators to the catalogue, for a day.
    public String catalogueAdminToken() {
        return token(Role.CATALOGUE_ADMIN, Optional.empty());
    }

    private String token(Role role, Optional<String> municipality) {
        return new TokenRequest(role, municipality, List.of(), TOKEN_VALIDITY)
                .signedWith(SigningKey.read(folder), Clock.systemUTC().instant());
    }

    /// What a client of Kafka connects to, as `host:port`.
    public String bootstrapServers() {
        return product.bootstrapServers();
    }

    /// Stops strategy-service in order, does the work, and starts it again; it may not be ready yet on return.
    public void withoutStrategyService(Work<?> work) throws IOException, SQLException, InterruptedException {
        product.stopService(strategy());
        var _ = work.with(this);
        product.startService(strategy());
    }

    /// @throws InterruptedException when the person has asked to stop
    public void ensureWanted() throws InterruptedException {
        stop.pause(Duration.ZERO);
    }
}
