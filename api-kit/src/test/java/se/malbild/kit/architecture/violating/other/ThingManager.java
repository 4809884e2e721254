package se.malbild.kit.architecture.violating.other;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.malbild.kit.architecture.violating.one.Thing;

/// A resource that breaks every rule that it can.
@Path("things")
public class ThingManager {

    private final EntityManager database;

    ThingManager(EntityManager database) {
        this.database = database;
    }

    @GET
    public boolean manages(@BeanParam Thing thing) {
        return database.contains(thing);
    }
}
