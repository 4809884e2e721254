package se.malbild.local.servers;

import java.nio.file.Path;

/// Runs the broker in a JVM of its own, on data that is kept, until SIGTERM.
public final class KafkaMain {

    private KafkaMain() {}

    /// Starts the broker and returns when it has stopped.
    ///
    /// @param arguments the folder of the data, the port of the broker, the port of the controller
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        KafkaBroker broker =
                KafkaBroker.startKept(folder, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-kafka"));
        broker.awaitStop();
    }
}
