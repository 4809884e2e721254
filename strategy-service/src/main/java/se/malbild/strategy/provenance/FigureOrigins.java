package se.malbild.strategy.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;

/// Tells where the figures come from that something rests on, as far as indicator-service answers. Never longer than
/// about two seconds, and never an error: what is explained holds without it.
@ApplicationScoped
public class FigureOrigins {

    private static final Logger LOG = Logger.getLogger(FigureOrigins.class);

    private final ProvenanceSource source;

    @Inject
    FigureOrigins(ProvenanceSource source) {
        this.source = source;
    }

    /// Where the figures of changes come from.
    ///
    /// @param changeNumbers numbers in the ledger of indicator-service; of more than two hundred the first are told
    public ProvenanceOutcome of(Collection<Long> changeNumbers) {
        List<Long> asked = changeNumbers.stream().distinct().toList();
        if (asked.isEmpty()) {
            return new ProvenanceOutcome(List.of(), List.of(), null);
        }
        List<Long> sent = asked.subList(0, Math.min(asked.size(), ProvenanceSource.MOST));
        try {
            return ProvenanceOutcome.of(source.provenance(sent), asked, sent.size());
        } catch (ProvenanceAway e) {
            LOG.infof("Where %d changes come from could not be asked for: %s", asked.size(), e.getMessage());
            return ProvenanceOutcome.away(asked);
        }
    }
}
