package se.malbild.indicator.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.malbild.kit.paging.Page;
import se.malbild.kit.paging.PageRequest;
import se.malbild.kit.paging.SortOrder;

@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, String> {

    /// Whoever writes an indicator holds this lock until the commit: two that are sound by themselves could else
    /// refer to each other in a circle.
    private static final String WRITE_LOCK = "catalogue-writer";

    private static final String MATCHING = """
            (?1 is null or sourceCode = ?1) and (?2 is null or koladaId = ?2) and (?3 is null or direction = ?3)
            and (locate(?4, lower(titleSwedish)) > 0 or locate(?4, lower(titleEnglish)) > 0 or locate(?4, code) > 0)
            order by\s""";

    Page<Indicator> page(IndicatorFilter filter, SortOrder order, PageRequest page) {
        return Page.of(
                find(
                        MATCHING + order.toSql(),
                        filter.source(),
                        filter.koladaId(),
                        filter.direction(),
                        filter.wordsInLowerCase()),
                page);
    }

    Optional<Indicator> withKoladaId(String koladaId) {
        return find("koladaId", koladaId).firstResultOptional();
    }

    /// The codes of those that are calculated from it.
    List<String> calculatedFrom(String code) {
        return codes(
                "select i.code from Indicator i where i.derivation.input = :code or i.derivation.secondInput = :code order by i.code",
                code);
    }

    /// The codes of those that name it as their next definition, margin or number of answers, or are calculated from
    /// it.
    List<String> referringTo(String code) {
        return codes("""
                select i.code from Indicator i where i.replacedBy = :code or i.marginIndicator = :code
                or i.respondentsIndicator = :code or i.derivation.input = :code or i.derivation.secondInput = :code
                order by i.code""", code);
    }

    long observations(String code) {
        return count("SELECT count(*) FROM observation WHERE indicator_code = :code", code);
    }

    /// How many of its values a scale does not hold.
    long valuesOutside(Scale scale, String code) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                SELECT count(*) FROM observation WHERE indicator_code = :code
                                AND (value < cast(:minimum AS numeric) OR value > cast(:maximum AS numeric))""")
                        .setParameter("code", code)
                        .setParameter("minimum", scale.minimum())
                        .setParameter("maximum", scale.maximum())
                        .getSingleResult())
                .longValue();
    }

    void lock() {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", WRITE_LOCK)
                .getSingleResult();
    }

    private long count(String sql, String code) {
        return ((Number) getEntityManager()
                        .createNativeQuery(sql)
                        .setParameter("code", code)
                        .getSingleResult())
                .longValue();
    }

    private List<String> codes(String query, String code) {
        return getEntityManager()
                .createQuery(query, String.class)
                .setParameter("code", code)
                .getResultList();
    }
}
