package se.malbild.indicator.source.scb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import se.malbild.indicator.source.web.SourceRequest;

/// PxWeb API v1: the folder of its tables, with the language in it.
///
/// @param base where the paths of the tables begin, without a slash at the end
record PxWebV1(URI base) implements PxApi {

    @Override
    public Optional<SourceRequest> terms() {
        return Optional.empty();
    }

    @Override
    public SourceRequest metadata(TableDefinition table, PxTerms terms) {
        return SourceRequest.get(at(table));
    }

    @Override
    public SourceRequest data(TableDefinition table, Question question, PxTerms terms) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode query = body.putArray("query");
        question.selection().forEach((variable, codes) -> {
            ObjectNode selection = query.addObject().put("code", variable).putObject("selection");
            selection.put("filter", "item");
            codes.forEach(selection.putArray("values")::add);
        });
        body.putObject("response").put("format", "json-stat2");
        return SourceRequest.post(at(table), body.toString());
    }

    private URI at(TableDefinition table) {
        return URI.create(base + "/" + table.path());
    }
}
