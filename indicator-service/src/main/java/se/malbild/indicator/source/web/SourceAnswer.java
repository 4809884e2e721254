package se.malbild.indicator.source.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;

/// What a source answered, byte for byte as it was sent, but unpacked.
public final class SourceAnswer {

    private final SourceRequest request;
    private final int status;
    private final String mediaType;
    private final byte[] body;
    private final Instant answeredAt;

    /// @param mediaType as the source calls it; empty when it does not say
    /// @param body not copied: nobody changes it any more
    public SourceAnswer(SourceRequest request, int status, String mediaType, byte[] body, Instant answeredAt) {
        this.request = request;
        this.status = status;
        this.mediaType = mediaType;
        this.body = body;
        this.answeredAt = answeredAt;
    }

    public SourceRequest request() {
        return request;
    }

    public int status() {
        return status;
    }

    public String mediaType() {
        return mediaType;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public int byteCount() {
        return body.length;
    }

    /// The bytes from the beginning, as often as needed.
    public InputStream open() {
        return new ByteArrayInputStream(body);
    }
}
