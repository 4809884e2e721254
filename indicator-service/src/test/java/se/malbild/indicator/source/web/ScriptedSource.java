package se.malbild.indicator.source.web;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A source that answers byte for byte what a test has written, also what no server would. One answer a question; the
/// last one is for all that follow.
final class ScriptedSource implements AutoCloseable {

    /// What goes out on the line.
    interface Answer {
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    ScriptedSource(Answer... answers) {
        this.answers.addAll(List.of(answers));
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v3");
    }

    URI at(String path) {
        return URI.create(base() + path);
    }

    /// The heads and bodies of the questions so far.
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    static Answer json(String json) {
        return of("200 OK", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    static Answer status(String status, String... headers) {
        return of(status, "application/json", "{}".getBytes(StandardCharsets.UTF_8), headers);
    }

    static Answer of(String status, String contentType, byte[] body, String... headers) {
        List<String> lines = new ArrayList<>(List.of(headers));
        if (!contentType.isEmpty()) {
            lines.add("Content-Type: " + contentType);
        }
        lines.add("Content-Length: " + body.length);
        return raw(status, body, lines);
    }

    /// Exactly these headers, and then the connection ends.
    static Answer raw(String status, byte[] body, List<String> headers) {
        return out -> {
            head(out, status, headers);
            out.write(body);
        };
    }

    static void head(OutputStream out, String status, List<String> headers) throws IOException {
        var head = new StringBuilder("HTTP/1.1 ").append(status).append("\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException _) {
            // Closed: the test is over.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            asked.add(question(connection));
            Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
            answer.writeTo(connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException _) {
            // The client has hung up, as many of the tests want it to.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String question(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        var question = new StringBuilder();
        int length = 0;
        @Nullable String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            question.append(line).append('\n');
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
            line = in.readLine();
        }
        for (int i = 0; i < length; i++) {
            question.append((char) in.read());
        }
        return question.toString();
    }
}
