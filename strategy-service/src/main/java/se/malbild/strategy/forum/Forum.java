package se.malbild.strategy.forum;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import se.malbild.strategy.tenancy.OwnedThing;

/// A standing meeting with companies.
@Entity
class Forum extends OwnedThing {

    @Embedded
    private ForumRequest form;

    protected Forum() {}

    static Forum of(ForumRequest form, Instant now) {
        Forum forum = new Forum();
        forum.rewrite(form, now);
        return forum;
    }

    final void rewrite(ForumRequest written, Instant now) {
        form = written;
        writtenAt(now);
    }

    ForumRequest form() {
        return form;
    }
}
