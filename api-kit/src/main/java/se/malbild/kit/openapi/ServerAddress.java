package se.malbild.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/// Writes into the document where this very service is reached, so that the API page can call it.
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class ServerAddress implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        String url = ConfigProvider.getConfig().getValue("malbild.public-url", String.class);
        document.setServers(List.of(OASFactory.createServer().url(url)));
    }
}
