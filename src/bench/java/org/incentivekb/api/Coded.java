package org.incentivekb.api;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.stream.Stream;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.vocabulary.Code;

/** A code of those that an incentive bears several of: what a database with an index finds it by. */
@Entity
class Coded {

    /** @param filter the name of the parameter that takes the code */
    @Embeddable
    record Key(String incentive, String filter, String code) {}

    @EmbeddedId
    Key key;

    Coded() {}

    private Coded(Incentive incentive, Filter filter, Code code) {
        key = new Key(incentive.id, filter.parameter(), code.code());
    }

    static Stream<Coded> all(Incentive incentive) {
        return Stream.of(
                        all(incentive, Filter.INDUSTRY, incentive.industries),
                        all(incentive, Filter.SUPPORT, incentive.supports),
                        all(incentive, Filter.BENEFICIARY, incentive.beneficiaries))
                .flatMap(codes -> codes);
    }

    private static Stream<Coded> all(Incentive incentive, Filter filter, List<? extends Code> codes) {
        return codes.stream().map(code -> new Coded(incentive, filter, code));
    }

    /** In HQL, what makes {@code x} a code of the incentive {@code i}. */
    static String of(String x, Filter filter) {
        return "%1$s.key.incentive = i.id and %1$s.key.filter = '%2$s'".formatted(x, filter.parameter());
    }
}
