package se.malbild.kit.architecture.violating.one;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import se.malbild.kit.architecture.violating.other.ThingManager;

/// An entity that another feature uses, in a cycle of features.
@Entity
public class Thing {

    @Id
    long id;

    boolean isManaged(ThingManager manager) {
        return manager.manages(this);
    }
}
