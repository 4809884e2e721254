package se.malbild.indicator.fetch;

import java.util.List;

/// Whose figures are fetched where an order names nobody.
public interface Followed {

    /// Codes of the municipalities, in order; none means all.
    List<String> municipalities();
}
