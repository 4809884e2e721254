package se.malbild.indicator.source;

import java.io.InputStream;

/// The bytes that came, readable from the beginning as often as needed.
public interface SourceFile {

    String mediaType();

    InputStream open();
}
