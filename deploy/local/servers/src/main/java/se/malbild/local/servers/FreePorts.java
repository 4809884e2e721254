package se.malbild.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Two loopback ports that were free a moment ago. Both are held while the pair is chosen, so they differ.
record FreePorts(int first, int second) {

    static FreePorts find() {
        try (ServerSocket one = open();
                ServerSocket other = open()) {
            return new FreePorts(one.getLocalPort(), other.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on the loopback interface", e);
        }
    }

    private static ServerSocket open() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
