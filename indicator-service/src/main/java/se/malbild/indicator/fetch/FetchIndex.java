package se.malbild.indicator.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.indicator.source.web.SourceRequest;

/// What stands first in the file of a fetch: what was ordered, which answers follow, and what could not be had.
///
/// @param reader name of the client that asked
/// @param order what was wanted
/// @param withdrawalsConfirmed true when somebody has made sure of what the source takes back; null in files from
///     before
///     that could be said
/// @param answers in the order of their files; the first is number 1
/// @param gaps portions that could not be had
record FetchIndex(
        String reader, SourceOrder order, @Nullable Boolean withdrawalsConfirmed, List<Entry> answers, List<Gap> gaps) {

    /// Name of the file that it is.
    static final String FILE = "index.json";

    /// An answer.
    ///
    /// @param sha256 checksum of its bytes, 64 hexadecimal digits
    record Entry(
            String portion,
            URI uri,
            @Nullable String requestBody,
            int status,
            String mediaType,
            int byteCount,
            String sha256,
            Instant answeredAt) {

        SourceRequest request() {
            return new SourceRequest(uri, requestBody);
        }
    }

    /// A portion that could not be had, and why.
    record Gap(String portion, String code, List<String> arguments) {}

    /// Name of the file of an answer.
    ///
    /// @param number from 1
    static String file(int number) {
        return "%04d.json".formatted(number);
    }
}
