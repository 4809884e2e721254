package se.malbild.indicator.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import se.malbild.indicator.catalogue.source.Violations;
import se.malbild.indicator.source.web.SourceClient;
import se.malbild.indicator.source.web.SourceOrder;
import se.malbild.kit.access.Actor;
import se.malbild.kit.http.Created;
import se.malbild.kit.idempotency.Idempotent;
import se.malbild.kit.language.Text;
import se.malbild.kit.municipality.MunicipalityRegister;
import se.malbild.kit.problem.Refusal;

/// Takes in what somebody wants fetched, once for each `Idempotency-Key`. Committed before it is carried out, so not
/// part of waiting for it.
@ApplicationScoped
class FetchOrders {

    private final Fetches fetches;
    private final SourceClients clients;
    private final MunicipalityRegister municipalities;
    private final Followed followed;
    private final Actor actor;
    private final UriInfo uri;

    @Inject
    FetchOrders(
            Fetches fetches,
            SourceClients clients,
            MunicipalityRegister municipalities,
            Followed followed,
            Actor actor,
            UriInfo uri) {
        this.fetches = fetches;
        this.clients = clients;
        this.municipalities = municipalities;
        this.followed = followed;
        this.actor = actor;
        this.uri = uri;
    }

    /// @return 201; its `Location` is where the fetch is
    /// @throws Refusal.Invalid when something is named that there is not
    @Idempotent
    RestResponse<FetchResponse> take(FetchRequest wanted) {
        SourceOrder order = order(wanted);
        UUID id = fetches.order(wanted.reader(), order, FetchTerms.of(wanted), FetchCause.REQUEST, actor.id());
        return Created.answer(fetches.get(id), id, uri, null);
    }

    private SourceOrder order(FetchRequest wanted) {
        SourceClient client = clients.find(wanted.reader())
                .orElseThrow(() -> new Refusal.Invalid(
                        "reader",
                        Text.of(
                                "Det finns ingen läsare %s. Välj bland: %s.",
                                "There is no reader %s. Choose among: %s.",
                                wanted.reader(),
                                String.join(", ", clients.readers()))));
        Violations violations = new Violations();
        Set<String> brings = new TreeSet<>(client.brings());
        List<String> indicators =
                wanted.indicators() == null || wanted.indicators().isEmpty()
                        ? List.copyOf(clients.own(client))
                        : sorted(wanted.indicators());
        List<String> of =
                wanted.municipalities() == null || wanted.municipalities().isEmpty()
                        ? followed.municipalities()
                        : sorted(wanted.municipalities());
        unknown(indicators, brings::contains)
                .forEach(code -> violations.add(
                        "indicators",
                        Text.of("%s kan inte hämtas av %s", "%s cannot be fetched by %s", code, wanted.reader())));
        unknown(of, municipalities::knows)
                .forEach(code -> violations.add(
                        "municipalities", Text.of("det finns ingen kommun %s", "there is no municipality %s", code)));
        if (wanted.fromYear() > wanted.toYear()) {
            violations.add("toYear", Text.of("ska vara %d eller senare", "must be %d or later", wanted.fromYear()));
        }
        if (indicators.isEmpty()) {
            violations.add(
                    "reader",
                    new Text(
                            "har ingen av katalogens indikatorer att hämta",
                            "has none of the catalogue's indicators to fetch"));
        }
        violations.refuse();
        return new SourceOrder(indicators, of, wanted.fromYear(), wanted.toYear(), wanted.changedSince());
    }

    private static List<String> sorted(List<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }

    private static List<String> unknown(List<String> codes, Predicate<String> known) {
        return codes.stream().filter(known.negate()).toList();
    }
}
