package se.malbild.local.servers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A broker's place in its cluster, on the loopback interface. Each is KRaft controller too.
///
/// @param node its number in the cluster, from 1
/// @param port that clients connect to
/// @param controllerPort that the controllers speak with each other by
public record BrokerSeat(int node, int port, int controllerPort) {

    /// What a client connects to, as `host:port`.
    public String address() {
        return "127.0.0.1:" + port;
    }

    /// As one argument of [KafkaMain].
    public String written() {
        return "%d:%d:%d".formatted(node, port, controllerPort);
    }

    static BrokerSeat read(String written) {
        List<Integer> parts = Pattern.compile(":")
                .splitAsStream(written)
                .map(Integer::valueOf)
                .toList();
        return new BrokerSeat(parts.get(0), parts.get(1), parts.get(2));
    }

    static String voters(List<BrokerSeat> cluster) {
        return cluster.stream()
                .map(seat -> "%d@127.0.0.1:%d".formatted(seat.node, seat.controllerPort))
                .collect(Collectors.joining(","));
    }
}
