package se.malbild.local.launcher;

/// Why the launcher does not start or does not go on, and what to do about it, in words for the person at the terminal.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param message what is wrong, and what to do about it
    public Refusal(String message) {
        super(message);
    }

    /// @param message what is wrong, and what to do about it
    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
