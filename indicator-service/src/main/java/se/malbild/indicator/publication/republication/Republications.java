package se.malbild.indicator.publication.republication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.answer.NewestChange;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.kit.database.NewIds;
import se.malbild.kit.language.Text;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.publication.republication.RepublicationStatus;

/// Takes requests to send again, and tells how far they have come.
@ApplicationScoped
@Transactional
class Republications {

    private final EntityManager database;
    private final RepublicationRepository republications;
    private final NewestChange newest;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    Republications(
            EntityManager database,
            RepublicationRepository republications,
            NewestChange newest,
            Catalogue catalogue,
            Clock clock) {
        this.database = database;
        this.republications = republications;
        this.newest = newest;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// @throws Refusal.Invalid when nothing is asked for, or an indicator that there is not
    RepublicationResponse ask(RepublicationRequest request, String actor) {
        if (request.isEmpty()) {
            throw new Refusal.Invalid(
                    "",
                    Text.of(
                            "Ange minst ett av municipality, indicator och fromNumber. Allt skickas om med fromNumber 1.",
                            "Give at least one of municipality, indicator and fromNumber. All is sent again with fromNumber 1."));
        }
        String indicator = request.indicator();
        if (indicator != null && !catalogue.indicatorTable().knows(indicator)) {
            throw new Refusal.Invalid(
                    "indicator",
                    Text.of(
                            "Det finns ingen indikator med koden %s.",
                            "There is no indicator with the code %s.", indicator));
        }
        Republication republication = Republication.asked(newId(), request, newest.number(), actor, clock.instant());
        republications.persistAndFlush(republication);
        database.createNativeQuery("SELECT 1 FROM pg_notify('observation_change', '')")
                .getSingleResult();
        return republication.toResponse();
    }

    /// @throws Refusal.NotFound when there is none of that id
    RepublicationResponse get(UUID id) {
        return republications
                .findByIdOptional(id)
                .orElseThrow(() -> new Refusal.NotFound(Text.of(
                        "Det finns ingen omsändning med id %s.", "There is no republication with the id %s.", id)))
                .toResponse();
    }

    Page<RepublicationResponse> page(@Nullable RepublicationStatus status, SortOrder order, PageRequest page) {
        return republications.page(status, order, page).map(Republication::toResponse);
    }

    private UUID newId() {
        return NewIds.one(database);
    }
}
