package se.malbild.local.benchmark;

import java.util.List;

/// Makes the requests of scenarios. Only one thread may ask.
@FunctionalInterface
public interface Questions {

    /// The next one, of a scenario that chance picks.
    Question next(List<Scenario> scenarios);
}
