package se.malbild.indicator.source.scb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import se.malbild.indicator.source.web.SourceRequest;

/// PxWebApi v2, such as `https://statistikdatabasen.scb.se/api/v2`.
///
/// @param base where it begins, without a slash at the end
record PxWebV2(URI base) implements PxApi {

    @Override
    public Optional<SourceRequest> terms() {
        return Optional.of(SourceRequest.get(at("/config")));
    }

    @Override
    public SourceRequest metadata(TableDefinition table, PxTerms terms) {
        return SourceRequest.get(at("/tables/" + table.code() + "/metadata?lang=" + terms.language()));
    }

    @Override
    public SourceRequest data(TableDefinition table, Question question, PxTerms terms) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode selection = body.putArray("selection");
        question.selection().forEach((variable, codes) -> {
            ObjectNode one = selection.addObject().put("variableCode", variable);
            codes.forEach(one.putArray("valueCodes")::add);
        });
        return SourceRequest.post(
                at("/tables/" + table.code() + "/data?lang=" + terms.language() + "&outputFormat=json-stat2"),
                body.toString());
    }

    private URI at(String path) {
        return URI.create(base + path);
    }
}
