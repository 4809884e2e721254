package se.malbild.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;

/// JSON that is sound but does not fit what it is for, found after the body was read. Worded as its cause is.
public final class UnreadableJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JsonProcessingException reason;

    public UnreadableJson(JsonProcessingException reason) {
        super(reason);
        this.reason = reason;
    }

    JsonProcessingException reason() {
        return reason;
    }
}
