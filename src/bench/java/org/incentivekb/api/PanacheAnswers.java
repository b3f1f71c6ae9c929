package org.incentivekb.api;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.FlushMode;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Query;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Incentives;
import org.incentivekb.model.Organizations;
import org.incentivekb.model.Regions;
import org.incentivekb.model.Sources;

/** The ordinary way to answer the same questions: Panache on H2, with the indexes that a careful developer would give it. */
@ApplicationScoped
class PanacheAnswers {

    /** After the service itself is loaded. */
    private static final int LAST = 400;

    private final Session session;
    private final Incentives incentives;

    /** Only for the names of regions and organizations, which are not worth a join. */
    private CatalogBuilder names;

    PanacheAnswers(Session session, Incentives incentives) {
        this.session = session;
        this.incentives = incentives;
    }

    @Transactional
    void prepare(
            @Observes @Priority(LAST) StartupEvent start,
            Regions regions,
            Organizations organizations,
            Sources sources) {
        for (var order : List.of("announced desc nulls last", "announced nulls last", "amount desc nulls last",
                "amount nulls last", "updated desc", "updated")) {
            var name = "ordered_" + order.replace(' ', '_');
            session.createNativeMutationQuery("create index %s on incentive (%s, id)".formatted(name, order))
                    .executeUpdate();
        }
        session.createNativeMutationQuery("analyze").executeUpdate();
        var dataSet = session.createQuery("from DataSet", DataSet.class).getSingleResult();
        var all = regions.listAll();
        all.forEach(region -> region.zones.size());
        names = new CatalogBuilder(dataSet, all, organizations.listAll(), sources.listAll());
    }

    /** The records of the page that a query asks for, and how many there are on all pages. */
    record Found(List<Incentive> page, int total, Map<Filter, Integer> emptiedBy) {}

    /** To be called in a transaction. */
    Found find(Query query) {
        readOnly();
        int total = count(query);
        var page = total == 0
                ? List.<Incentive>of()
                : matching(query).page(query.page() - 1, query.size()).list();
        page.forEach(PanacheAnswers::fetchItem);
        return new Found(page, total, total == 0 ? emptiedBy(query) : Map.of());
    }

    /** The whole record, or null. To be called in a transaction. */
    Incentive find(String id) {
        readOnly();
        var incentive = incentives.findById(id);
        if (incentive != null) {
            fetchItem(incentive);
            Hibernate.initialize(incentive.gaps);
            Hibernate.initialize(incentive.evidence);
        }
        return incentive;
    }

    CatalogBuilder names() {
        return names;
    }

    /** One select each for all records of a page. */
    private static void fetchItem(Incentive incentive) {
        Hibernate.initialize(incentive.industries);
        Hibernate.initialize(incentive.supports);
        Hibernate.initialize(incentive.beneficiaries);
        Hibernate.initialize(incentive.organizations);
        Hibernate.initialize(incentive.figures);
        Hibernate.initialize(incentive.relations);
    }

    private PanacheQuery<Incentive> matching(Query query) {
        var conditions = new PanacheConditions(query, names.regions());
        var value = switch (query.sort()) {
            case ANNOUNCED, RELEVANCE -> "i.announced";
            case AMOUNT -> "i.amount.value";
            case TITLE -> "lower(i.title.en)";
            case UPDATED -> "i.updated";
        };
        var order = " order by " + value + (query.descending() ? " desc" : "") + " nulls last, i.id";
        return incentives.find("from Incentive i" + conditions.where() + order, conditions.parameters());
    }

    private int count(Query query) {
        var conditions = new PanacheConditions(query, names.regions());
        return (int) incentives.count("from Incentive i" + conditions.where(), conditions.parameters());
    }

    private Map<Filter, Integer> emptiedBy(Query query) {
        var emptiedBy = new EnumMap<Filter, Integer>(Filter.class);
        for (var filter : query.filters()) {
            int total = count(query.without(filter));
            if (total > 0) {
                emptiedBy.put(filter, total);
            }
        }
        return emptiedBy;
    }

    /** Nothing is changed, so nothing needs to be looked through for changes. */
    private void readOnly() {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
    }
}
