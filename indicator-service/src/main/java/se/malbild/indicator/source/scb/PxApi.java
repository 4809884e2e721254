package se.malbild.indicator.source.scb;

import java.net.URI;
import java.util.Optional;
import se.malbild.indicator.source.web.SourceRequest;

/// How a PxWeb is asked. Its answers with figures are json-stat2 in all versions.
interface PxApi {

    /// The question for its terms; none when it does not tell them.
    Optional<SourceRequest> terms();

    /// The question for what a table has.
    SourceRequest metadata(TableDefinition table, PxTerms terms);

    /// A question for figures.
    SourceRequest data(TableDefinition table, Question question, PxTerms terms);

    /// The API of a name.
    ///
    /// @param name `v1` or `v2`
    /// @param url where it begins
    static PxApi of(String name, String url) {
        URI base = URI.create(url.replaceAll("/+$", ""));
        return switch (name) {
            case "v1" -> new PxWebV1(base);
            case "v2" -> new PxWebV2(base);
            default -> throw new IllegalStateException("malbild.sources.scb.api is v1 or v2, not " + name);
        };
    }
}
