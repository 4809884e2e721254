package se.malbild.kit.architecture.violating.other;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.apache.kafka.clients.producer.Producer;
import se.malbild.kit.architecture.violating.one.Thing;

/// A resource that breaks every rule that it can.
@Path("things")
public class ThingManager {

    private final EntityManager database;
    private final Producer<String, String> events;

    ThingManager(EntityManager database, Producer<String, String> events) {
        this.database = database;
        this.events = events;
    }

    @GET
    public boolean manages(@BeanParam Thing thing) {
        boolean managed = database.contains(thing);
        events.flush();
        return managed;
    }
}
