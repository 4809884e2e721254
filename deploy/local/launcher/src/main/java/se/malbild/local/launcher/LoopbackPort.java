package se.malbild.local.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// A port of 127.0.0.1 that one part of the product listens on.
///
/// @param number 1 to 65535
/// @param part who listens there
/// @param option what moves it
record LoopbackPort(int number, String part, String option) {

    private static final int LARGEST = 65535;

    void ensureValid() {
        if (number < 1 || number > LARGEST) {
            throw new Refusal("%s %d is no port: take one from 1 to %d.".formatted(option, number, LARGEST));
        }
    }

    /// @throws Refusal when somebody else listens there, or when this user may not
    void ensureFree() {
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            socket.getLocalPort();
        } catch (BindException e) {
            throw new Refusal(
                    "Port %d, which %s needs, cannot be had: %s. Free it, or take another with %s <port>."
                            .formatted(number, part, reason(e), option),
                    e);
        } catch (IOException e) {
            throw new Refusal(
                    "Port %d, which %s needs, cannot be tried (%s). Take another with %s <port>."
                            .formatted(number, part, e.getMessage(), option),
                    e);
        }
    }

    private String reason(BindException e) {
        if (String.valueOf(e.getMessage()).contains("Permission denied")) {
            return "this user may not listen on it";
        }
        return PortHolder.of(number).map(holder -> "it is taken by " + holder).orElse("it is taken by another process");
    }
}
