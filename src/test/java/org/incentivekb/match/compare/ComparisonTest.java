package org.incentivekb.match.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.incentivekb.match.compare.SmallPlaces.ABROAD;
import static org.incentivekb.match.compare.SmallPlaces.EAST;
import static org.incentivekb.match.compare.SmallPlaces.PROVINCE;
import static org.incentivekb.match.compare.SmallPlaces.WEST;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Period;
import org.incentivekb.model.Relation;
import org.incentivekb.model.vocabulary.Beneficiary;
import org.incentivekb.model.vocabulary.Industry;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.RelationType;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which records count, in which row, and what one region alone offers. */
class ComparisonTest {

    private final SmallPlaces places = new SmallPlaces();

    /** A record counts once in the region, and once in each row of what it helps with. */
    @Test
    void aRecordOfSeveralSupportsCountsInTheRowOfEach() {
        places.put(EAST, "several").supports = List.of(Support.TALENT, Support.R_AND_D);
        places.put(EAST, "one").supports = List.of(Support.TALENT);
        var comparison = places.compare(EAST, WEST);
        assertThat(rows(comparison)).containsExactly("R_AND_D SUBSIDY 1 0", "TALENT SUBSIDY 2 0");
        assertThat(comparison.regions().get(0).inForce()).isEqualTo(2);
    }

    @Test
    void aRecordThatDoesNotSayWhatItHelpsWithHasARowOfItsOwn() {
        places.put(WEST, "unsaid", "500 CNY at_most award project").supports = List.of();
        var comparison = places.compare(EAST, WEST);
        assertThat(rows(comparison)).containsExactly("null SUBSIDY 0 1");
        assertThat(comparison.regions())
                .allSatisfy(place -> assertThat(place.onlyHere()).isEmpty());
    }

    @Test
    void rowsAreInTheOrderOfTheVocabularies() {
        places.put(EAST, "a").supports = List.of();
        places.put(EAST, "b").kind = Kind.SERVICE;
        places.put(WEST, "c").kind = Kind.POLICY;
        places.put(WEST, "d").supports = List.of(Support.R_AND_D);
        assertThat(rows(places.compare(EAST, WEST)))
                .containsExactly(
                        "R_AND_D SUBSIDY 0 1",
                        "COMPUTING_POWER POLICY 0 1",
                        "COMPUTING_POWER SERVICE 1 0",
                        "null SUBSIDY 1 0");
    }

    /** What applies in a place: its own and what lies above it, not what lies beside or below it. */
    @Test
    void theRegionAboveCountsForBothCities() {
        places.put(PROVINCE, "province");
        places.put(EAST, "east");
        assertThat(rows(places.compare(EAST, WEST))).containsExactly("COMPUTING_POWER SUBSIDY 2 1");
        assertThat(rows(places.compare(PROVINCE, WEST))).containsExactly("COMPUTING_POWER SUBSIDY 1 1");
        assertThat(rows(places.compare(ABROAD, EAST))).containsExactly("COMPUTING_POWER SUBSIDY 0 2");
    }

    @ParameterizedTest(name = "for {0}, open to all: {1} → {2}")
    @CsvSource({"GAME, false, 1", "ESPORTS, false, 0", "GAME, true, 1", "ESPORTS, true, 1"})
    void whatIsOpenToEveryIndustryCountsForEach(Industry industry, boolean isOpen, int expected) {
        var incentive = places.put(EAST, "east");
        incentive.industries = isOpen ? List.of() : List.of(Industry.GAME);
        places.put(WEST, "west").industries = List.of(Industry.GAME, Industry.ESPORTS);
        var comparison = places.compare(Set.of(industry.code()), Set.of(), "2025-06-01", EAST, WEST);
        assertThat(comparison.regions()).extracting(Comparison.Place::inForce).containsExactly(expected, 1);
    }

    @Test
    void whomItIsForIsReadLikewise() {
        places.put(EAST, "for-teams").beneficiaries = List.of(Beneficiary.COMPANY);
        places.put(WEST, "for-all").gaps = List.of();
        places.put(WEST, "nobody-says");
        var comparison = places.compare(Set.of(), Set.of(Beneficiary.COMPANY.code()), "2025-06-01", EAST, WEST);
        assertThat(comparison.regions()).extracting(Comparison.Place::inForce).containsExactly(1, 1);
    }

    @ParameterizedTest(name = "{0}, announced {1}, from {2} to {3} → on 2025-06-01 {4} in force, {5} planned")
    @CsvSource({
        "in_force,    ,           ,           ,           1, 0",
        "in_progress, ,           ,           ,           1, 0",
        "in_force,    2025-06-01, ,           ,           1, 0",
        "in_force,    2025-06-02, ,           ,           0, 0",
        "in_force,    ,           2025-07,    ,           0, 0",
        "in_force,    ,           ,           2025-06-01, 1, 0",
        "in_force,    ,           ,           2025-05,    0, 0",
        "ended,       ,           ,           ,           0, 0",
        "planned,     ,           ,           ,           0, 1",
        "planned,     2025-06-01, ,           ,           0, 1",
        "planned,     2025,       ,           ,           0, 1",
        "planned,     2025-06-02, ,           ,           0, 0",
        "planned,     2025-06,    ,           ,           0, 1",
        "planned,     2025-07,    ,           ,           0, 0",
        "planned,     ,           2026,       2028,       0, 1",
        "planned,     ,           2024,       2026,       0, 1",
        "planned,     ,           2016,       2020,       0, 0"
    })
    void countsOnADay(String status, String announced, String from, String to, int inForce, int planned) {
        var incentive = places.put(EAST, "east");
        incentive.status = Status.valueOf(status.toUpperCase(Locale.ROOT));
        incentive.announced = announced == null ? null : new PartialDate(announced);
        incentive.period = from == null && to == null ? null : new Period(date(from), date(to));
        var place = places.compare(EAST, WEST).regions().get(0);
        assertThat(place.inForce()).isEqualTo(inForce);
        assertThat(place.planned()).isEqualTo(planned);
    }

    private static PartialDate date(String text) {
        return text == null ? null : new PartialDate(text);
    }

    @ParameterizedTest(name = "on {0} the draft is planned {1} times, what was issued in force {2} times")
    @CsvSource({"2024-12-31, 1, 0", "2025-01-01, 0, 1"})
    void aDraftIsNoPlanOnceItIsIssued(String day, int planned, int inForce) {
        places.put(EAST, "draft").status = Status.PLANNED;
        var issued = places.put(EAST, "issued");
        issued.announced = new PartialDate("2025-01-01");
        issued.relations.add(new Relation(RelationType.SUCCEEDS, "draft"));
        var place =
                places.compare(Set.of(), Set.of(), day, EAST, WEST).regions().get(0);
        assertThat(place.planned()).isEqualTo(planned);
        assertThat(place.inForce()).isEqualTo(inForce);
    }

    @Test
    void whatOneAloneOffersIsInForceThereAndInNoOther() {
        places.put(EAST, "talent").supports = List.of(Support.TALENT, Support.HOUSING);
        places.put(WEST, "housing").supports = List.of(Support.HOUSING);
        var planned = places.put(WEST, "talent-plan");
        planned.supports = List.of(Support.TALENT, Support.DATA);
        planned.status = Status.PLANNED;
        places.put(PROVINCE, "of-both").supports = List.of(Support.TRAINING);
        assertThat(places.compare(EAST, WEST).regions())
                .extracting(Comparison.Place::region, Comparison.Place::onlyHere)
                .containsExactly(tuple(EAST, List.of(Support.TALENT)), tuple(WEST, List.of()));
    }

    /** Of each row: what it is about, and how many are in force in each region. */
    private static List<String> rows(Comparison comparison) {
        return comparison.rows().stream()
                .map(row -> row.support() + " " + row.kind() + " "
                        + String.join(
                                " ",
                                row.cells().stream()
                                        .map(cell -> String.valueOf(cell.inForce()))
                                        .toList()))
                .toList();
    }
}
