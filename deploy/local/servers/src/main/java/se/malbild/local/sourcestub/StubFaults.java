package se.malbild.local.sourcestub;

import java.util.EnumMap;
import java.util.Map;

/// The faults that are switched on, each for so many answers.
public final class StubFaults {

    private final Map<StubFault, Integer> left = new EnumMap<>(StubFault.class);

    /// Puts the fault into all answers from now on.
    public synchronized void on(StubFault fault) {
        left.put(fault, Integer.MAX_VALUE);
    }

    /// Puts the fault into the next answers.
    public synchronized void on(StubFault fault, int answers) {
        left.put(fault, answers);
    }

    public synchronized void off() {
        left.clear();
    }

    /// True when the answer that is being made is to have the fault; uses up one.
    synchronized boolean take(StubFault fault) {
        int answers = left.getOrDefault(fault, 0);
        if (answers == 0) {
            return false;
        }
        if (answers < Integer.MAX_VALUE) {
            left.put(fault, answers - 1);
        }
        return true;
    }
}
