package se.malbild.strategy.verdictoverride;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.access.RequestedMunicipality;
import se.malbild.kit.database.OneColumn;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class OverrideRepository implements PanacheRepositoryBase<VerdictOverride, UUID> {

    /// @param year only those of this year; null for all
    Page<VerdictOverride> page(UUID measureId, @Nullable Integer year, SortOrder order, PageRequest page) {
        Parameters parameters = Parameters.with("measure", measureId);
        String chosen = "measureId = :measure";
        if (year != null) {
            parameters.and("year", year);
            chosen += " and form.year = :year";
        }
        return Page.of(find(chosen + " order by " + order.toSql(), parameters), page);
    }

    /// The one that nobody has noted the end of, held until the transaction ends.
    Optional<VerdictOverride> holdOpen(UUID measureId, int year) {
        return find("measureId = ?1 and form.year = ?2 and ended is null", measureId, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// The years that a measure has been judged for, ascending.
    List<Integer> yearsJudged(RequestedMunicipality municipality, UUID measureId) {
        return OneColumn.query(getEntityManager(), """
                        SELECT DISTINCT year FROM assessment
                        WHERE municipality_id = :municipality AND measure_id = :measure ORDER BY year""", Integer.class)
                .setParameter("municipality", municipality.id())
                .setParameter("measure", measureId)
                .getResultList();
    }
}
