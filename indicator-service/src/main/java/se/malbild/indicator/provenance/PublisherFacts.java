package se.malbild.indicator.provenance;

import jakarta.persistence.Tuple;
import se.malbild.kit.language.Text;

/// Who publishes the figures of an indicator.
///
/// @param indicator its code
/// @param source code of the source
/// @param title of the source
/// @param publisher to be named as source
record PublisherFacts(String indicator, String source, Text title, String publisher) {

    static final String STATEMENT = """
            SELECT i.code, i.source_code, s.title_swedish, s.title_english,
                coalesce(i.publisher_override, s.publisher) AS publisher
            FROM indicator i JOIN source s ON s.code = i.source_code WHERE i.code = ANY (:indicators)""";

    static PublisherFacts of(Tuple row) {
        return new PublisherFacts(
                row.get("code", String.class),
                row.get("source_code", String.class),
                new Text(row.get("title_swedish", String.class), row.get("title_english", String.class)),
                row.get("publisher", String.class));
    }
}
