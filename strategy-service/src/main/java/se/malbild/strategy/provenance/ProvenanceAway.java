package se.malbild.strategy.provenance;

/// Where figures come from cannot be asked for at the moment. That passes.
public class ProvenanceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProvenanceAway(String message, Throwable cause) {
        super(message, cause);
    }
}
