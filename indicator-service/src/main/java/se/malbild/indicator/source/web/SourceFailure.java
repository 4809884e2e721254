package se.malbild.indicator.source.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A source did not answer, or what it answered is no answer. What is stored is not touched by it.
public class SourceFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /// What went wrong, and which arguments belong to it; the first is the host, with its port where that is an unusual
    /// one. How it is worded is decided when it is read.
    public enum Code {
        /// No connection. Host.
        UNREACHABLE,
        /// No whole answer within the time allowed. Host, seconds.
        TIMED_OUT,
        /// Too many requests, after all attempts. Host.
        TOO_MANY_REQUESTS,
        /// A status of 5xx, after all attempts. Host, status.
        SOURCE_BROKEN,
        /// A status of 4xx: what was asked is refused. Host, status, the source's own words or nothing.
        REFUSED,
        /// An answer that sends elsewhere; none is followed. Host, status, where to.
        REDIRECTED,
        /// An address outside the configured one, which is not asked. Host, the address.
        FOREIGN_ADDRESS,
        /// More bytes than an answer can reasonably have, unpacked or not. Host, bytes allowed.
        TOO_LARGE,
        /// Something else than JSON in UTF-8, such as a page in HTML. Host, media type, how it begins.
        NOT_JSON,
        /// JSON of another shape than the source documents. Host, what stood there.
        NONSENSE,
        /// Pages that lead back to themselves or never end. Host, address of the page that came again.
        PAGE_LOOP,
        /// Nothing is asked for a while, since nothing was answered lately. Host.
        CIRCUIT_OPEN,
        /// An answer that was cut off or damaged on its way, after all attempts. Host.
        INCOMPLETE
    }

    private final Code code;
    private final List<String> arguments;
    private final @Nullable Instant comeAgainAt;

    /// @param arguments what the words of the code need, such as a status or what stood there
    public SourceFailure(Code code, String... arguments) {
        this(code, null, List.of(arguments));
    }

    private SourceFailure(Code code, @Nullable Instant comeAgainAt, List<String> arguments) {
        super(code + " " + arguments);
        this.code = code;
        this.comeAgainAt = comeAgainAt;
        this.arguments = arguments;
    }

    /// The same failure, with when to ask again.
    SourceFailure until(Instant comeAgainAt) {
        return new SourceFailure(code, comeAgainAt, arguments);
    }

    public Code code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }

    /// When the source can be asked again: as it says itself, or when the pause ends after nothing was answered.
    /// Asking it before, whatever it is, is in vain or bad manners.
    public Optional<Instant> comeAgainAt() {
        return Optional.ofNullable(comeAgainAt);
    }

    /// True when nothing else need be asked of the host now.
    public boolean isOfHost() {
        return code == Code.UNREACHABLE || code == Code.CIRCUIT_OPEN;
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
                    CIRCUIT_OPEN,
                    INCOMPLETE -> true;
            case REFUSED, REDIRECTED, FOREIGN_ADDRESS, TOO_LARGE -> false;
        };
    }
}
