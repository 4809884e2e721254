package se.malbild.strategy.series;

/// indicator-service answers, but not with what was asked for.
public class IndicatorRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    private final int status;

    IndicatorRefusal(int status, Throwable cause) {
        super("indicator-service answers " + status, cause);
        this.status = status;
    }

    /// There is no such thing there.
    public boolean isUnknown() {
        return status == NOT_FOUND;
    }

    int status() {
        return status;
    }
}
