package se.malbild.strategy.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    Page<Evaluation> page(UUID strategyId, SortOrder order, PageRequest page) {
        return Page.of(find("strategyId = ?1 order by " + order.toSql(), strategyId), page);
    }

    Optional<Evaluation> titled(UUID strategyId, String title) {
        return find("strategyId = ?1 and lower(form.title) = lower(?2)", strategyId, title)
                .firstResultOptional();
    }
}
