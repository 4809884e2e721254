package se.malbild.local.sourcestub;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts what is answered into pages, each of which tells where the next one is, with the faults of paging that are
/// switched on.
final class KoladaPages {

    private final ObjectMapper json;
    private final StubFaults faults;

    KoladaPages(ObjectMapper json, StubFaults faults) {
        this.json = json;
        this.faults = faults;
    }

    /// Something that is answered.
    interface Item {
        /// @param otherwise true when its values are to be others than they are
        void write(JsonGenerator into, boolean otherwise) throws IOException;
    }

    /// @param host before the path in the address of the next page
    String page(KoladaQuestion question, String host, List<? extends Item> items) throws IOException {
        int perPage = question.perPage();
        boolean again = faults.take(StubFault.SAME_PAGE_AGAIN);
        int page = again ? 1 : question.page();
        boolean contradicted = page > 1 && faults.take(StubFault.ROWS_CONTRADICTED);
        boolean shifted = page > 1 && faults.take(StubFault.ROWS_SHIFTED);
        boolean repeated = page > 1 && faults.take(StubFault.ROWS_REPEATED);
        long end = Math.min(items.size(), (long) page * perPage - (shifted ? 1 : 0));
        long start = Math.min(end, (page - 1L) * perPage - (contradicted || shifted || repeated ? 1 : 0));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator answer = json.createGenerator(bytes)) {
            answer.writeStartObject();
            answer.writeArrayFieldStart("values");
            for (long at = start; at < end; at++) {
                items.get((int) at).write(answer, contradicted && at == start);
            }
            answer.writeEndArray();
            answer.writeNumberField("count", end - start);
            answer.writeStringField(
                    "next_url", next(question, host, (long) page * perPage < items.size(), again, start < end));
            answer.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private @Nullable String next(KoladaQuestion question, String host, boolean more, boolean again, boolean content) {
        String next = question.page(question.page() + 1);
        if (faults.take(StubFault.PAGE_LOOP)) {
            return host + question.page(question.page());
        }
        if (faults.take(StubFault.NEXT_ELSEWHERE)) {
            return "http://169.254.169.254" + next;
        }
        if (faults.take(StubFault.NEXT_OUTSIDE_API)) {
            return host + "/admin/../secret?page=" + (question.page() + 1);
        }
        if (again) {
            return host + next;
        }
        if (!more && content && faults.take(StubFault.EMPTY_PAGE_AT_END)) {
            return host + next;
        }
        if (!more) {
            return faults.take(StubFault.NEXT_EMPTY) ? "" : null;
        }
        return faults.take(StubFault.NEXT_RELATIVE) ? next : host + next;
    }
}
