package se.malbild.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/// Ports that were free a moment ago, one for each part of the product.
record FreePorts(int strategy, int indicator, int postgres, int kafka, int kafkaController, int sourceStub) {

    static FreePorts find() throws IOException {
        List<Integer> ports = find(6);
        return new FreePorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4), ports.get(5));
    }

    /// As many as are asked for, all different.
    static List<Integer> find(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    List<String> options() {
        return List.of(
                "--strategy-port=" + strategy,
                "--indicator-port=" + indicator,
                "--postgres-port=" + postgres,
                "--kafka-port=" + kafka,
                "--kafka-controller-port=" + kafkaController,
                "--source-stub-port=" + sourceStub);
    }
}
