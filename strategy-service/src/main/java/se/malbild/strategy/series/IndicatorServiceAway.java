package se.malbild.strategy.series;

import org.jspecify.annotations.Nullable;

/// indicator-service cannot be reached, or cannot answer for the moment. That passes, and is no fault of what was
/// asked.
public class IndicatorServiceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndicatorServiceAway(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
