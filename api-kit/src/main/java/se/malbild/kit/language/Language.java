package se.malbild.kit.language;

import java.util.Locale;

/// The languages that texts for people come in.
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.of(tag);
    }

    /// The language's tag, as in `Content-Language`.
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }
}
