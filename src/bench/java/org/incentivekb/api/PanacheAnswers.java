package org.incentivekb.api;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Filter;
import org.incentivekb.catalog.Filters;
import org.incentivekb.catalog.FoldedText;
import org.incentivekb.catalog.Query;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.Organization;
import org.incentivekb.model.Region;
import org.incentivekb.model.RelatedIncentive;
import org.incentivekb.model.Relation;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.RelationType;
import org.incentivekb.model.vocabulary.Text;
import org.incentivekb.store.repository.IncentiveRepository;

/** The ordinary way to answer the same questions: Panache on H2, with the indexes and the text column that a careful developer would give it. */
@ApplicationScoped
class PanacheAnswers {

    /** After the service itself is loaded. */
    private static final int LAST = 400;

    private static final int BATCH = 1000;

    private final Session session;
    private final IncentiveRepository incentives;

    /** Only for code lists and the names of regions and organizations, which are not worth a join. */
    private final CatalogBuilder names = new CatalogBuilder((incentive, catalog) -> null);

    PanacheAnswers(Session session, IncentiveRepository incentives) {
        this.session = session;
        this.incentives = incentives;
    }

    @Transactional
    @TransactionConfiguration(timeout = 3600)
    void prepare(@Observes @Priority(LAST) StartupEvent start) {
        addAll("CodeList l left join fetch l.codes", CodeList.class);
        addAll("Region r left join fetch r.zones", Region.class);
        addAll("Organization", Organization.class);
        addAll("Source", Source.class);
        var last = "";
        List<Incentive> batch;
        do {
            batch = incentives.find("id > ?1 order by id", last).page(0, BATCH).list();
            for (var incentive : batch) {
                last = incentive.id;
                session.persist(new Searchable(last, FoldedText.fields(incentive, names)));
                Coded.all(incentive).forEach(session::persist);
            }
            session.flush();
            session.clear();
        } while (batch.size() == BATCH);
        session.createNativeMutationQuery("analyze").executeUpdate();
    }

    /** The records of the page that a query asks for, and how many there are on all pages. */
    record Found(List<Incentive> page, int total, Map<Filter, Integer> emptiedBy) {}

    /** To be called in a transaction. */
    Found find(Query query) {
        readOnly();
        int total = count(query.filters());
        var page = total == 0
                ? List.<Incentive>of()
                : matching(query).page(query.page() - 1, query.size()).list();
        page.forEach(PanacheAnswers::fetchItem);
        return new Found(page, total, total == 0 ? emptiedBy(query.filters()) : Map.of());
    }

    /** The whole record, or null. To be called in a transaction. */
    Incentive find(String id) {
        readOnly();
        var incentive = incentives.findById(id);
        if (incentive != null) {
            fetchItem(incentive);
            Hibernate.initialize(incentive.notWith);
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
        Hibernate.initialize(incentive.organizations);
        Hibernate.initialize(incentive.figures);
        incentive.figures.forEach(figure -> Hibernate.initialize(figure.when));
        Hibernate.initialize(incentive.criteria);
        Hibernate.initialize(incentive.calls);
        Hibernate.initialize(incentive.relations);
    }

    /** The records that those of a page are related to, with their titles, by id. */
    Map<String, Text> titles(List<Incentive> page) {
        var ids = page.stream()
                .flatMap(incentive -> incentive.relations.stream().map(Relation::id))
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : session.createSelectionQuery(
                                "select i.id, i.title from Incentive i where i.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Text) row[1]));
    }

    /** Those of others to a record. */
    List<RelatedIncentive> relatedBy(String id) {
        return session.createSelectionQuery(
                        "select r.type, i.id, i.title from Incentive i join i.relations r where r.id = :id order by i.id, index(r)",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new RelatedIncentive((RelationType) row[0], (String) row[1], (Text) row[2]))
                .toList();
    }

    private PanacheQuery<Incentive> matching(Query query) {
        var conditions = new PanacheConditions(query.filters(), names.regions());
        var order =
                switch (query.sort()) {
                    case ANNOUNCED -> "i.announced";
                    case AMOUNT -> "case when " + PanacheConditions.IN_YUAN + " then i.amount.value end";
                    case STATUS_AS_OF -> "i.statusAsOf";
                    case TITLE -> "lower(i.title.en)";
                    case UPDATED -> "i.updated";
                    case RELEVANCE -> conditions.byRelevance() + ", i.announced desc";
                };
        return incentives.find(
                "select i " + conditions.from("", null) + " order by " + order + (query.descending() ? " desc" : "")
                        + " nulls last, i.id",
                conditions.parameters());
    }

    private void addAll(String from, Class<? extends DatasetEntity> type) {
        session.createSelectionQuery("from " + from, type).getResultList().forEach(names::add);
    }

    int count(Filters filters) {
        var conditions = new PanacheConditions(filters, names.regions());
        var counting = session.createSelectionQuery("select count(*) " + conditions.from("", null), Long.class);
        conditions.parameters().forEach(counting::setParameter);
        return counting.getSingleResult().intValue();
    }

    /** Where the words are, by the record's id. */
    Map<String, List<String>> matchedIn(List<Incentive> page, List<String> words) {
        return session.createSelectionQuery("from Searchable where id in :ids", Searchable.class)
                .setParameter(
                        "ids", page.stream().map(incentive -> incentive.id).toList())
                .getResultStream()
                .collect(Collectors.toMap(text -> text.id, text -> text.matchedIn(words)));
    }

    /** How many match that name no industry, in the place of those that a filter names. */
    int openToEveryIndustry(Filters filters) {
        var conditions = new PanacheConditions(filters.without(List.of(Filter.INDUSTRY)), names.regions());
        var counting = session.createSelectionQuery(
                "select count(*) " + conditions.from("", PanacheFacets.noneCoded(Filter.INDUSTRY.parameter())),
                Long.class);
        conditions.parameters().forEach(counting::setParameter);
        return counting.getSingleResult().intValue();
    }

    private Map<Filter, Integer> emptiedBy(Filters filters) {
        var emptiedBy = new EnumMap<Filter, Integer>(Filter.class);
        for (var filter : filters.names()) {
            int total = count(filters.without(List.of(filter)));
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
