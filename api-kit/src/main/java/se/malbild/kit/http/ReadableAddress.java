package se.malbild.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Refuses addresses that hold NUL: no name or code has one, and PostgreSQL takes none in a text.
public class ReadableAddress {

    private static final String NUL = "%00";

    /// @throws Refusal.Invalid when the path or the query holds NUL
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        String query = address.getRawQuery();
        if (address.getRawPath().contains(NUL) || (query != null && query.contains(NUL))) {
            throw new Refusal.Invalid(
                    "", Text.of("Adressen innehåller ett nolltecken.", "The address holds a NUL character."));
        }
    }
}
