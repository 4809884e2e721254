package se.malbild.local.sourcestub;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The stubs of Kolada and of Statistics Sweden on one port of 127.0.0.1. Started by hand it says in its answers that
/// its figures are made up, wherever the shape of the real answers has room for words.
public final class SourceStub implements AutoCloseable {

    private final HttpServer server;
    private final int port;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final KoladaStub kolada;
    private final ScbStub scb;

    private SourceStub(HttpServer server, Clock clock) {
        this.server = server;
        this.port = server.getAddress().getPort();
        server.setExecutor(threads);
        kolada = KoladaStub.on(server, clock);
        scb = ScbStub.on(server);
        server.createContext("/", new StubPage(this));
        server.start();
    }

    /// Runs it until SIGTERM.
    ///
    /// @param arguments the port
    public static void main(String[] arguments) {
        SourceStub stub = start(Integer.parseInt(arguments[0]));
        stub.kolada.sayThatFiguresAreMadeUp();
        stub.scb.sayThatFiguresAreMadeUp();
        Runtime.getRuntime().addShutdownHook(new Thread(stub::close, "stop-source-stub"));
        System.out.printf("The source stub answers on %s. All its figures are made up.%n", stub.page("/"));
    }

    /// Starts it, with figures as they were published by today.
    ///
    /// @param port of 127.0.0.1; 0 for a free one
    public static SourceStub start(int port) {
        try {
            return new SourceStub(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0),
                    Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException("The source stub cannot listen on port %d".formatted(port), e);
        }
    }

    public KoladaStub kolada() {
        return kolada;
    }

    public ScbStub scb() {
        return scb;
    }

    /// What `malbild.sources.kolada.url` is to be.
    public URI koladaUrl() {
        return page(KoladaStub.BASE);
    }

    /// What `malbild.sources.scb.url` is to be.
    public URI scbUrl() {
        return page(ScbStub.BASE_V2);
    }

    private URI page(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    public int port() {
        return port;
    }

    /// How many questions both have been asked.
    public int requests() {
        return kolada.asked().size() + scb.asked().size();
    }

    /// Answers nobody any more.
    @Override
    public void close() {
        server.stop(0);
        kolada.close();
        scb.close();
        threads.close();
    }
}
