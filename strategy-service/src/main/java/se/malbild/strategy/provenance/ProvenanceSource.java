package se.malbild.strategy.provenance;

import java.util.Collection;
import java.util.List;

/// Where the origin of figures is asked for. An interface, so that whoever speaks to indicator-service knows this
/// package and not the other way round.
public interface ProvenanceSource {

    /// How many changes can be asked for at a time.
    int MOST = 200;

    /// Where changes come from; those that do not exist are left out.
    ///
    /// @param changeNumbers at most [#MOST]
    /// @throws ProvenanceAway when there is no answer within two seconds
    List<ChangeProvenance> provenance(Collection<Long> changeNumbers);
}
