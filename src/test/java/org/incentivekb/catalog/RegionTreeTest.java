package org.incentivekb.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code and a scope → the records, named by the region that they are of. */
class RegionTreeTest {

    /** Records in the order of the walk, in which FR follows EU at once; 350206, 500000 and US have none. */
    private static final List<String> RECORDS = List.of(
            "100000", "350000", "350200", "350200", "350203", "460000", "460200", "500108", "500118", "500118", "EU",
            "FR", "FR", "GB", "US-NY");

    private final RegionTree regions = new RegionTree();

    RegionTreeTest() {
        List.of(
                        region("100000", null),
                        region("350000", "100000"),
                        region("350200", "350000"),
                        region("350203", "350200"),
                        region("350206", "350200"),
                        region("460000", "100000"),
                        region("460200", "460000"),
                        region("500000", "100000"),
                        region("500108", "500000"),
                        region("500118", "500000"),
                        region("FR", "EU"),
                        region("BE", "EU"),
                        region("EU", null),
                        region("GB", null),
                        region("US", null),
                        region("US-NY", "US"))
                .forEach(regions::add);
        regions.place(RECORDS.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "100000, WITHIN,  100000 350000 350200 350200 350203 460000 460200 500108 500118 500118",
        "100000, APPLIES, 100000",
        "100000, EXACT,   100000",
        "350000, WITHIN,  350000 350200 350200 350203",
        "350000, APPLIES, 100000 350000",
        "350000, EXACT,   350000",
        "350200, WITHIN,  350200 350200 350203",
        "350200, APPLIES, 100000 350000 350200 350200",
        "350200, EXACT,   350200 350200",
        "350206, WITHIN,  ",
        "350206, EXACT,   ",
        "350206, APPLIES, 100000 350000 350200 350200",
        "350203, APPLIES, 100000 350000 350200 350200 350203",
        "500000, WITHIN,  500108 500118 500118",
        "500000, EXACT,   ",
        "500118, WITHIN,  500118 500118",
        "500118, APPLIES, 100000 500118 500118",
        "EU,     WITHIN,  EU FR FR",
        "EU,     APPLIES, EU",
        "EU,     EXACT,   EU",
        "FR,     WITHIN,  FR FR",
        "FR,     APPLIES, EU FR FR",
        "FR,     EXACT,   FR FR",
        "BE,     WITHIN,  ",
        "BE,     APPLIES, EU",
        "GB,     WITHIN,  GB",
        "GB,     APPLIES, GB",
        "US,     WITHIN,  US-NY",
        "US,     EXACT,   ",
        "US-NY,  APPLIES, US-NY",
        "US-NY,  EXACT,   US-NY"
    })
    void takesIn(String code, Scope scope, String expected) {
        var members = new TreeSet<Integer>();
        regions.records(code, scope).forEach(set -> Arrays.stream(set.members()).forEach(members::add));
        assertThat(members)
                .extracting(RECORDS::get)
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    private static Region region(String code, String parent) {
        var region = new Region();
        region.code = code;
        region.parent = parent;
        region.name = new Text(code, code);
        return region;
    }
}
