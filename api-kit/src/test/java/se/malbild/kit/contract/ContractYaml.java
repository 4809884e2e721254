package se.malbild.kit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.List;

/// Writes a document as YAML that people read and that every parser reads alike.
final class ContractYaml {

    private static final List<String> ORDER =
            List.of("openapi", "info", "externalDocs", "servers", "security", "tags", "paths", "components");

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new QuotedDaysAndNumbers())
            .build());

    private ContractYaml() {}

    static String write(OpenApiDocument document) throws JsonProcessingException {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        ORDER.stream()
                .filter(document.root()::has)
                .forEach(key -> ordered.set(key, document.root().path(key)));
        for (var member : document.root().properties()) {
            JsonNode value = member.getValue();
            ordered.set(member.getKey(), value);
        }
        return YAML.writeValueAsString(ordered);
    }

    /// Some parsers take an unquoted 2022-02-15 for a day, and 12:30 or 1e3 for a number.
    private static final class QuotedDaysAndNumbers extends StringQuotingChecker.Default {

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value)
                    || value.matches("\\d{4}-\\d\\d.*|[+-]?[\\d.]+[_:eExX][\\d.+-][\\d.:]*");
        }
    }
}
