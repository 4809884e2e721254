package se.malbild.kit.access;

import jakarta.enterprise.context.RequestScoped;

/// The municipality that the request is about: the one in its path, once it has been found to exist.
@RequestScoped
public class RequestedMunicipality {

    /// Owns nothing: what requests about no municipality, and work in the background, see.
    public static final String NONE = "0000";

    private String id = NONE;

    void is(String municipalityId) {
        id = municipalityId;
    }

    /// Its code at SCB, or [#NONE].
    public String id() {
        return id;
    }
}
