package se.malbild.indicator.source.workbook.px;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The keywords of a file, found by name, language and what they are about.
final class Keywords {

    private record Key(String name, String language, List<String> about) {}

    private final Map<Key, Keyword> all = new HashMap<>();
    private final String language;

    Keywords(List<Keyword> keywords) {
        String main = keywords.stream()
                .filter(keyword ->
                        keyword.name().equals("LANGUAGE") && !keyword.values().isEmpty())
                .map(keyword -> keyword.values().getFirst().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        boolean mainIsSwedish = main.startsWith("sv");
        this.language = mainIsSwedish
                ? ""
                : keywords.stream()
                        .map(Keyword::language)
                        .filter(other -> other.startsWith("sv") && !other.equals(main))
                        .findFirst()
                        .orElse("");
        for (Keyword keyword : keywords) {
            // A keyword can name the main language, too.
            String of = keyword.language().equals(main) ? "" : keyword.language();
            all.putIfAbsent(new Key(keyword.name(), of, keyword.about()), keyword);
        }
    }

    /// In the main language.
    Optional<Keyword> main(String name, String... about) {
        return Optional.ofNullable(all.get(new Key(name, "", List.of(about))));
    }

    /// In Swedish, if the file has it, else in the main language.
    Optional<Keyword> shown(String name, String... about) {
        return Optional.ofNullable(all.get(new Key(name, language, List.of(about))));
    }

    /// The one text of a keyword about all, in Swedish if the file has it.
    Optional<String> text(String name) {
        return shown(name)
                .or(() -> main(name))
                .map(Keyword::values)
                .filter(values -> !values.isEmpty())
                .map(List::getFirst);
    }

    /// The texts of a keyword in every language, by what it is about; that about all by an empty text.
    Map<String, String> byContents(String name) {
        Map<String, String> texts = new HashMap<>();
        all.forEach((key, keyword) -> {
            if (key.name().equals(name) && !keyword.values().isEmpty()) {
                texts.merge(
                        String.join(" ", key.about()),
                        String.join(" ", keyword.values()),
                        (one, other) -> one + " / " + other);
            }
        });
        return Map.copyOf(texts);
    }
}
