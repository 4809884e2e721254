package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortsTest {

    @Test
    void aTakenPortIsRefusedWithTheOptionThatMovesIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LoopbackPort port = new LoopbackPort(taken.getLocalPort(), "PostgreSQL", "--postgres-port");

            assertThatThrownBy(port::ensureFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll(Integer.toString(port.number()), "PostgreSQL", "--postgres-port");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTakenPortIsRefusedWithWhoHasIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            LoopbackPort port = new LoopbackPort(taken.getLocalPort(), "Kafka", "--kafka-port");

            assertThatThrownBy(port::ensureFree)
                    .hasMessageContaining(
                            "process %d".formatted(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aFreePortIsTaken() throws IOException {
        int number;
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            number = once.getLocalPort();
        }

        assertThatCode(new LoopbackPort(number, "Kafka", "--kafka-port")::ensureFree)
                .doesNotThrowAnyException();
    }

    @Test
    void onePortForTwoPartsIsRefused() {
        Ports ports = new Ports();
        ports.indicator = ports.strategy;

        assertThatThrownBy(ports::ensureFree)
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("--strategy-port", "--indicator-port");
    }

    @Test
    void whatIsNoPortIsRefused() {
        Ports ports = new Ports();
        ports.kafka = 65536;

        assertThatThrownBy(ports::ensureFree)
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("--kafka-port", "65536");
    }
}
