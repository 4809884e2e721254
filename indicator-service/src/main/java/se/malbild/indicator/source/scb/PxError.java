package se.malbild.indicator.source.scb;

/// An error of PxWebApi that came as an answer, whatever status it was sent with.
final class PxError extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String words;

    /// @param status as the error itself says; 400 when it does not
    /// @param words type and title
    PxError(int status, String words) {
        super(status + " " + words);
        this.status = status;
        this.words = words;
    }

    int status() {
        return status;
    }

    String words() {
        return words;
    }
}
