package se.malbild.strategy.stream;

/// How the data of an event is shown.
public enum DataEncoding {
    /// As it is.
    TEXT,
    /// In base64, since it is no text.
    BASE64
}
