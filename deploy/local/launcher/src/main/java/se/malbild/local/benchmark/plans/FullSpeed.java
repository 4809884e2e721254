package se.malbild.local.benchmark.plans;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.HttpProcessors;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import se.malbild.local.benchmark.Question;
import se.malbild.local.launcher.Refusal;

/// Sends requests as fast as they are answered, each connection one after the other. The client takes as little of the
/// machine as it can, which it shares with the service.
///
/// @param connections that send at the same time
/// @param questions asked in turn, as often as there is time
record FullSpeed(int connections, List<Question> questions) {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(1);
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final int OK = 200;
    private static final int LOOKED_INTO = 50;
    private static final double NANOSECONDS = 1e9;

    /// What came of it.
    ///
    /// @param speed answers a second
    /// @param micros from a request to its answer
    record Result(double speed, Histogram micros) {}

    Result run(Duration duration) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Future<Histogram>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                int first = i * questions.size() / connections;
                running.add(threads.submit(() -> askUntil(end, first)));
            }
            Histogram micros = new Histogram(LONGEST_MICROS, SIGNIFICANT_DIGITS);
            for (Future<Histogram> one : running) {
                micros.add(one.get());
            }
            return new Result(micros.getTotalCount() * NANOSECONDS / (System.nanoTime() - start), micros);
        } catch (ExecutionException e) {
            throw new IOException("A request at full speed went wrong", e.getCause());
        }
    }

    private Histogram askUntil(long end, int first) throws IOException, HttpException {
        Histogram micros = new Histogram(LONGEST_MICROS, SIGNIFICANT_DIGITS);
        URI service = questions.getFirst().request().uri();
        HttpProcessor processor = HttpProcessors.client();
        HttpRequestExecutor executor = new HttpRequestExecutor();
        HttpCoreContext context = HttpCoreContext.create();
        try (DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(Http1Config.DEFAULT)) {
            connection.bind(new Socket(service.getHost(), service.getPort()));
            long begin = System.nanoTime();
            for (int i = first; begin < end; i++) {
                Question question = questions.get(i % questions.size());
                ClassicHttpRequest request = request(question);
                executor.preProcess(request, processor, context);
                try (ClassicHttpResponse answer = executor.execute(request, connection, context)) {
                    byte[] body = EntityUtils.toByteArray(answer.getEntity());
                    ensureRight(question, answer.getCode(), body, i % LOOKED_INTO == 0);
                }
                long now = System.nanoTime();
                micros.recordValue(Math.min(TimeUnit.NANOSECONDS.toMicros(now - begin), LONGEST_MICROS));
                begin = now;
            }
        }
        return micros;
    }

    private static ClassicHttpRequest request(Question question) {
        URI uri = question.request().uri();
        ClassicRequestBuilder request = ClassicRequestBuilder.get(uri.getRawPath() + "?" + uri.getRawQuery())
                .setHttpHost(new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort()));
        question.request()
                .headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> request.addHeader(name, value)));
        return request.build();
    }

    private static void ensureRight(Question question, int status, byte[] body, boolean lookInto) {
        if (status != OK || (lookInto && !new String(body, StandardCharsets.UTF_8).contains(question.expected()))) {
            throw new Refusal("%s was answered wrongly, with %d"
                    .formatted(question.request().uri(), status));
        }
    }
}
