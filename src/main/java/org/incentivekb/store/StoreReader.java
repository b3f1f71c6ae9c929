package org.incentivekb.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.incentivekb.Limits;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.change.RecordChange;
import org.incentivekb.store.repository.CodeListRepository;
import org.incentivekb.store.repository.CriterionRepository;
import org.incentivekb.store.repository.CurrentVersionRepository;
import org.incentivekb.store.repository.IncentiveRepository;
import org.incentivekb.store.repository.OrganizationRepository;
import org.incentivekb.store.repository.RecordChangeRepository;
import org.incentivekb.store.repository.RegionRepository;
import org.incentivekb.store.repository.SourceRepository;
import org.incentivekb.store.repository.VersionRepository;

/** Reads what the store holds: one version, whatever others commit meanwhile. */
@Singleton
public class StoreReader {

    /** Incentives that are read together; the collections of as many are fetched at once. */
    private static final int PAGE = 100;

    private final Session session;
    private final CurrentVersionRepository current;
    private final CodeListRepository codeLists;
    private final RegionRepository regions;
    private final OrganizationRepository organizations;
    private final SourceRepository sources;
    private final IncentiveRepository incentives;
    private final CriterionRepository criteria;
    private final RecordChangeRepository changes;
    private final VersionRepository versions;

    StoreReader(
            Session session,
            CurrentVersionRepository current,
            CodeListRepository codeLists,
            RegionRepository regions,
            OrganizationRepository organizations,
            SourceRepository sources,
            IncentiveRepository incentives,
            CriterionRepository criteria,
            RecordChangeRepository changes,
            VersionRepository versions) {
        this.session = session;
        this.current = current;
        this.codeLists = codeLists;
        this.regions = regions;
        this.organizations = organizations;
        this.sources = sources;
        this.incentives = incentives;
        this.criteria = criteria;
        this.changes = changes;
        this.versions = versions;
    }

    /**
     * Does something in one transaction, in which all that is read is of one moment.
     *
     * @return what it gives
     */
    public <T> T atOneMoment(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew()
                .timeout(StoreWriter.TIMEOUT_SECONDS)
                .call(() -> {
                    session.doWork(
                            connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
                    session.setDefaultReadOnly(true);
                    session.setHibernateFlushMode(FlushMode.MANUAL);
                    return reading.get();
                });
    }

    /** The version that is held; null where none is yet. */
    public DataSet version() {
        return QuarkusTransaction.requiringNew().call(current::current);
    }

    /**
     * Hands on all entities, what is referred to before what refers to it: incentives on another thread, while the next are read. To be
     * called {@link #atOneMoment}.
     */
    public void read(Consumer<? super DatasetEntity> entities) {
        codeLists.listAll().forEach(list -> {
            list.codes = plain(list.codes);
            entities.accept(list);
        });
        regions.listAll().forEach(region -> {
            region.zones = plain(region.zones);
            entities.accept(region);
        });
        organizations.listAll().forEach(entities);
        sources.listAll().forEach(source -> {
            source.gaps = plain(source.gaps);
            entities.accept(source);
        });
        session.clear();
        var taking = Executors.newSingleThreadExecutor(work -> new Thread(work, "store-reader"));
        try {
            var taken = CompletableFuture.<Void>completedFuture(null);
            for (var page = page(""); !page.isEmpty(); page = page(page.get(page.size() - 1).id)) {
                var read = page;
                taken.join();
                taken = CompletableFuture.runAsync(() -> read.forEach(entities), taking);
            }
            taken.join();
        } finally {
            taking.shutdown();
        }
    }

    /** The next incentives after an id, free of the session. */
    private List<Incentive> page(String after) {
        var page = incentives.after(after, PAGE);
        page.forEach(StoreReader::makePlain);
        if (!page.isEmpty()) {
            attachCriteria(page);
        }
        session.clear();
        return page;
    }

    /** They are read once, not for records and again for figures. */
    private void attachCriteria(List<Incentive> page) {
        var byId = page.stream().collect(Collectors.toMap(incentive -> incentive.id, incentive -> incentive));
        for (var criterion : criteria.between(page.get(0).id, page.get(page.size() - 1).id)) {
            var incentive = byId.get(criterion.incentiveId);
            (criterion.figure == null ? incentive.criteria : incentive.figures.get(criterion.figure).when)
                    .add(criterion);
        }
    }

    /** The latest versions from a number on, the last one first; not more than can be served. To be called {@link #atOneMoment}. */
    public List<DataSet> versionsFrom(long number) {
        return versions.latestFrom(number, Limits.CHANGES);
    }

    /** The latest changes after one, the last one first; not more than can be served. To be called {@link #atOneMoment}. */
    public List<RecordChange> changesAfter(long id) {
        var latest = changes.latestAfter(id, Limits.CHANGES);
        latest.forEach(change -> change.fields = plain(change.fields));
        session.clear();
        return latest;
    }

    /** Free of the session, which whoever keeps a list would keep with it. */
    private static void makePlain(Incentive incentive) {
        incentive.organizations = plain(incentive.organizations);
        incentive.figures = plain(incentive.figures);
        incentive.figures.forEach(figure -> figure.when = new ArrayList<>());
        incentive.criteria = new ArrayList<>();
        incentive.notWith = plain(incentive.notWith);
        incentive.calls = plain(incentive.calls);
        incentive.relations = plain(incentive.relations);
        incentive.gaps = plain(incentive.gaps);
        incentive.evidence = plain(incentive.evidence);
    }

    private static <T> List<T> plain(List<T> list) {
        return new ArrayList<>(list);
    }
}
