package se.malbild.local.sourcestub;

import java.util.ArrayDeque;
import java.util.Deque;

/// How much may be asked for, at one time and within a while.
final class ScbLimits {

    static final int V1_CELLS = 100_000;
    private static final int V1_CALLS = 10;
    private static final int V1_SECONDS = 10;

    private final Deque<Long> calls = new ArrayDeque<>();
    private int cells = 150_000;
    private int callsWithinWindow = 30;
    private int seconds = 10;

    synchronized void set(int cells, int callsWithinWindow, int seconds) {
        this.cells = cells;
        this.callsWithinWindow = callsWithinWindow;
        this.seconds = seconds;
    }

    synchronized int cells() {
        return cells;
    }

    synchronized int callsWithinWindow() {
        return callsWithinWindow;
    }

    synchronized int seconds() {
        return seconds;
    }

    /// Counts a call.
    ///
    /// @return false when it is one too many
    synchronized boolean takeCall(boolean v1) {
        long now = System.nanoTime();
        long window = (v1 ? V1_SECONDS : seconds) * 1_000_000_000L;
        while (!calls.isEmpty() && now - calls.getFirst() >= window) {
            calls.removeFirst();
        }
        if (calls.size() >= (v1 ? V1_CALLS : callsWithinWindow)) {
            return false;
        }
        calls.addLast(now);
        return true;
    }

    synchronized void forgetCalls() {
        calls.clear();
    }
}
