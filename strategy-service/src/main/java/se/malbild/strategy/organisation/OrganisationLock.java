package se.malbild.strategy.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;

/// Keeps apart, for a municipality and until the transaction ends, those who change the tree and those who rest on it:
/// two moves that each are sound can close a circle together, and a unit must not be given something while it ends.
@ApplicationScoped
public class OrganisationLock {

    private final EntityManager database;
    private final RequestedMunicipality municipality;

    @Inject
    OrganisationLock(EntityManager database, RequestedMunicipality municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /// For whoever moves or ends units. What is read afterwards is what stands.
    public void forChange() {
        hold("SELECT CAST(pg_advisory_xact_lock(hashtextextended(:name, 0)) AS text)");
    }

    /// For whoever gives something to units, side by side with others who do.
    public void forUse() {
        hold("SELECT CAST(pg_advisory_xact_lock_shared(hashtextextended(:name, 0)) AS text)");
    }

    private void hold(String lock) {
        var _ = OneColumn.query(database, lock, String.class)
                .setParameter("name", "organisation " + municipality.id())
                .getSingleResult();
    }
}
