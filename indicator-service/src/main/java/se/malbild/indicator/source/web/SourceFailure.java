package se.malbild.indicator.source.web;

import java.util.List;

/// A source did not answer, or what it answered is no answer. What is stored is not touched by it.
public class SourceFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /// What went wrong. How it is worded is decided when it is read.
    public enum Code {
        /// No connection.
        UNREACHABLE,
        /// No whole answer within the time allowed.
        TIMED_OUT,
        /// Too many requests, after all attempts.
        TOO_MANY_REQUESTS,
        /// A status of 5xx, after all attempts.
        SOURCE_BROKEN,
        /// A status of 4xx: what was asked is refused.
        REFUSED,
        /// An answer that sends elsewhere; none is followed.
        REDIRECTED,
        /// An address outside the configured host.
        FOREIGN_ADDRESS,
        /// More bytes than an answer can reasonably have, unpacked or not.
        TOO_LARGE,
        /// Something else than JSON in UTF-8, such as a page in HTML.
        NOT_JSON,
        /// JSON that is cut off or has another shape than the source documents.
        NONSENSE,
        /// Pages that lead back to themselves or never end.
        PAGE_LOOP,
        /// Nothing is asked for a while, since nothing was answered lately.
        CIRCUIT_OPEN
    }

    private final Code code;
    private final List<String> arguments;

    /// @param arguments what the words of the code need, such as a status or what stood there
    public SourceFailure(Code code, String... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Code code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }

    /// True when it is likely to pass by itself, so that asking again later makes sense.
    public boolean mayPass() {
        return switch (code) {
            case UNREACHABLE,
                    TIMED_OUT,
                    TOO_MANY_REQUESTS,
                    SOURCE_BROKEN,
                    NOT_JSON,
                    NONSENSE,
                    PAGE_LOOP,
                    CIRCUIT_OPEN -> true;
            case REFUSED, REDIRECTED, FOREIGN_ADDRESS, TOO_LARGE -> false;
        };
    }
}
