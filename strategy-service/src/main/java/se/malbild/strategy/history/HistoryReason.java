package se.malbild.strategy.history;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Describes the reason that every change can be given.
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = HistoryReason.BEFORE_THE_COMMON_PARAMETERS)
public class HistoryReason implements OASFilter {

    /// The greater runs first; filters without a priority have 1.
    static final int BEFORE_THE_COMMON_PARAMETERS = 2;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addParameter(
                        ChangeCauseFilter.REASON,
                        OASFactory.createParameter()
                                .name(ChangeCauseFilter.REASON)
                                .in(Parameter.In.QUERY)
                                .description(
                                        "Skäl till ändringen, som följer med i historiken; högst 500 tecken. / Reason for the change, kept in the history; at most 500 characters.")
                                .schema(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.STRING)
                                        .maxLength(500)
                                        .examples(List.of("Skrivfel rättat"))));
        document.getPaths().getPathItems().values().forEach(HistoryReason::add);
    }

    private static void add(PathItem item) {
        for (Map.Entry<PathItem.HttpMethod, Operation> operation :
                item.getOperations().entrySet()) {
            if (operation.getKey() != PathItem.HttpMethod.GET) {
                operation.getValue().addParameter(OASFactory.createParameter().ref(ChangeCauseFilter.REASON));
            }
        }
    }
}
