package se.malbild.strategy.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import se.malbild.kit.http.SharedQueryParameter;

/// The reason that whatever changes something can be given.
@ApplicationScoped
class ReasonParameter implements SharedQueryParameter {

    @Override
    public String name() {
        return ChangeCauseFilter.REASON;
    }

    @Override
    public boolean belongsTo(String httpMethod) {
        return !httpMethod.equals(HttpMethod.GET) && !httpMethod.equals(HttpMethod.HEAD);
    }
}
