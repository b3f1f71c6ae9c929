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

    /** @param filter the name of the parameter that takes the code, or the concept that it is of */
    @Embeddable
    record Key(String incentive, String filter, String code) {}

    @EmbeddedId
    Key key;

    Coded() {}

    private Coded(Incentive incentive, String filter, String code) {
        key = new Key(incentive.id, filter, code);
    }

    static Stream<Coded> all(Incentive incentive) {
        return Stream.of(
                        all(incentive, Filter.INDUSTRY, incentive.industries),
                        all(incentive, Filter.SUPPORT, incentive.supports),
                        all(incentive, Filter.BENEFICIARY, incentive.beneficiaries),
                        criteria(incentive))
                .flatMap(codes -> codes);
    }

    /** The codes that criteria name, those of figures too, under their concepts. */
    private static Stream<Coded> criteria(Incentive incentive) {
        return Stream.concat(
                        incentive.criteria.stream(), incentive.figures.stream().flatMap(figure -> figure.when.stream()))
                .filter(criterion -> criterion.in != null)
                .flatMap(criterion ->
                        criterion.in.stream().map(code -> new Key(incentive.id, concept(criterion.of), code)))
                .distinct()
                .map(key -> new Coded(incentive, key.filter, key.code));
    }

    private static Stream<Coded> all(Incentive incentive, Filter filter, List<? extends Code> codes) {
        return codes.stream().map(code -> new Coded(incentive, filter.parameter(), code.code()));
    }

    /** What stands for a concept of criteria, which may be called as a parameter is. */
    static String concept(String code) {
        return Filter.CRITERION.parameter() + ":" + code;
    }

    /** In HQL, what makes {@code x} a code of the incentive {@code i}. */
    static String of(String x, String filter) {
        return "%1$s.key.incentive = i.id and %1$s.key.filter = '%2$s'".formatted(x, filter);
    }
}
