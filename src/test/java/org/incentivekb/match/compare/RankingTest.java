package org.incentivekb.match.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incentivekb.match.compare.SmallPlaces.ABROAD;
import static org.incentivekb.match.compare.SmallPlaces.EAST;
import static org.incentivekb.match.compare.SmallPlaces.PROVINCE;
import static org.incentivekb.match.compare.SmallPlaces.WEST;

import java.util.List;
import java.util.Locale;
import org.incentivekb.model.vocabulary.Form;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which amounts compare, and who offers most. */
class RankingTest {

    private final SmallPlaces places = new SmallPlaces();

    @ParameterizedTest(name = "{0} | {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the greatest wins, by value whatever the bound
            500 CNY at_most award_limit company+year | 300 CNY at_most award_limit company+year | east
            300 CNY exact award project              | 500 CNY at_most award project            | west
            500 CNY exact award project              | 300 CNY at_most award project            | east
            500 CNY about award project              | 300 CNY exact award project              | east
            # an award and the limit of one are what one recipient gets
            500 CNY at_most award company+year       | 800 CNY at_most award_limit company+year | west
            # the order of what it is counted for says nothing
            500 CNY at_most award year+company       | 300 CNY at_most award company+year       | east
            # pools compare with pools, in other currencies too
            900 CNY exact fund_size                  | 200 CNY exact fund_size                  | east
            300 EUR at_most award project            | 500 EUR at_most award project            | west
            # a lower bound that is the greatest wins; one that is not may be more
            500 CNY at_least award project           | 300 CNY exact award project              | east
            300 CNY at_least award project           | 500 CNY exact award project              | East may be more
            500 CNY at_least award project           | 500 CNY exact award project              | East may be more
            # a tie is a tie, whatever the bound
            500 CNY at_most award project            | 500 CNY exact award project              | tie
            # refused
            900 CNY exact fund_size                  | 500 CNY at_most award company+year       | another kind
            500 CNY at_most award_limit company+year | 800 CNY at_most award project            | counted otherwise
            500 CNY at_most award company            | 800 CNY at_most award company+once       | counted otherwise
            500 CNY at_most award company            | 800 CNY at_most award                    | counted otherwise
            500 CNY at_most award                    | 800 CNY at_most award                    | not said
            500 CNY at_most award project            | 800 EUR at_most award project            | currency
            500 CNY at_most award company            | 800 EUR at_most award project            | currency and counted otherwise
            500 CNY at_most award project            | none                                     | West states none
            none                                     | 500 CNY at_most award project            | East states none
            none                                     | none                                     | nothing to compare
            """)
    void isBetweenTwo(String east, String west, String expected) {
        places.put(EAST, "east", east);
        places.put(WEST, "west", west);
        var rows = places.compare(EAST, WEST).rows();
        if (expected.equals("another kind")) {
            assertThat(rows).extracting(Comparison.Row::kind).containsExactly(Kind.FUND, Kind.SUBSIDY);
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.ranking().winner()).isNull();
                assertThat(row.ranking().incomparable().en()).endsWith("has something of this sort in force");
            });
            return;
        }
        var row = rows.get(0);
        assertThat(rows).hasSize(1);
        assertThat(row.cells().get(0).best() == null).isEqualTo(east.equals("none"));
        assertThat(row.cells().get(1).best() == null).isEqualTo(west.equals("none"));
        assertThat(said(row.ranking()))
                .isEqualTo(
                        switch (expected) {
                            case "east" -> "350200";
                            case "west" -> "350500";
                            case "tie" -> "[350200, 350500]";
                            case "East may be more" -> "The amount of East is a lower bound and may be more";
                            case "counted otherwise" ->
                                "Counted for different things: East (%s), West (%s)".formatted(per(east), per(west));
                            case "not said" -> "None says what the amount is counted for";
                            case "currency" -> "Different currencies: East (CNY), West (EUR)";
                            case "currency and counted otherwise" ->
                                "Different currencies: East (CNY), West (EUR). Counted for different things: East (each company), West (each project)";
                            case "West states none" -> "No amount is stated in West";
                            case "East states none" -> "No amount is stated in East";
                            case "nothing to compare" -> "";
                            default -> throw new IllegalArgumentException(expected);
                        });
    }

    private static String said(Ranking ranking) {
        if (ranking.winner() != null) {
            return ranking.winner();
        }
        if (!ranking.tied().isEmpty()) {
            return ranking.tied().toString();
        }
        return ranking.incomparable() == null ? "" : ranking.incomparable().en();
    }

    private static String per(String amount) {
        var parts = amount.split(" ");
        return parts.length < 5
                ? "not stated"
                : String.join(
                        ", ",
                        List.of(parts[4].split("\\+")).stream()
                                .map(per -> (per.equals("once") ? "" : "each ") + per.toLowerCase(Locale.ROOT))
                                .toList());
    }

    /** No kind but a fund has a pool; were there one, it would not be compared. */
    @Test
    void aPoolIsNotWhatOneRecipientGets() {
        places.put(EAST, "pool", "900 CNY exact fund_size").kind = Kind.SUBSIDY;
        places.put(WEST, "award", "500 CNY at_most award company+year");
        var ranking = places.compare(EAST, WEST).rows().get(0).ranking();
        assertThat(ranking.incomparable().zh()).isEqualTo("含义不同：东市（总规模），西市（一个对象所得）");
        assertThat(ranking.incomparable().en())
                .isEqualTo("Different meanings: East (the whole pool), West (what one recipient gets)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GRANT            | EQUITY    | Different meanings: East (what one recipient gets), West (an investment for a share)
            LOAN             | VOUCHER   | Different meanings: East (a loan or a guarantee), West (what one recipient gets)
            GUARANTEE        | LOAN      | west
            GRANT            | VOUCHER   | west
            INTEREST_SUBSIDY | TAX_RELIEF | west
            """)
    void whatIsInvestedOrLentIsNotGiven(Form east, Form west, String expected) {
        places.put(EAST, "east", "500 CNY at_most award company").form = east;
        places.put(WEST, "west", "800 CNY at_most award company").form = west;
        var ranking = places.compare(EAST, WEST).rows().get(0).ranking();
        assertThat(
                        expected.equals("west")
                                ? ranking.winner()
                                : ranking.incomparable().en())
                .isEqualTo(expected.equals("west") ? WEST : expected);
    }

    /** What is greater, but measured otherwise, is shown beside what compares. */
    @Test
    void aLargerAmountThatDoesNotCompareIsShownToo() {
        places.put(EAST, "east", "300 CNY at_most award company");
        places.put(EAST, "east-project", "900 CNY at_most award project");
        places.put(EAST, "east-abroad", "950 EUR at_most award project");
        places.put(WEST, "west", "500 CNY at_most award company");
        places.put(WEST, "west-project", "100 CNY at_most award year");
        var row = places.compare(EAST, WEST).rows().get(0);
        assertThat(row.ranking().winner()).isEqualTo(WEST);
        assertThat(row.cells().get(0).best().id()).isEqualTo("east");
        assertThat(row.cells().get(0).larger().id()).isEqualTo("east-project");
        assertThat(row.cells().get(1).larger()).isNull();
    }

    @Test
    void whatIsBeingSetUpIsCountedApart() {
        places.put(EAST, "east");
        places.put(EAST, "rising").status = Status.IN_PROGRESS;
        var comparison = places.compare(EAST, WEST);
        var cell = comparison.rows().get(0).cells().get(0);
        assertThat(List.of(cell.inForce(), cell.inProgress(), cell.planned())).containsExactly(2, 1, 0);
        assertThat(comparison.regions().get(0).inProgress()).isOne();
    }

    @Test
    void theReasonIsSaidInBothLanguages() {
        places.put(EAST, "east", "500 CNY at_most award company+year");
        places.put(WEST, "west", "500 CNY at_most award project");
        var ranking = places.compare(EAST, WEST).rows().get(0).ranking();
        assertThat(ranking.incomparable().zh()).isEqualTo("计算口径不同：东市（每家企业每年），西市（每个项目）");
    }

    @Test
    void whatIsOnlyPlannedIsNoOffer() {
        places.put(EAST, "east", "500 CNY at_most award project");
        places.put(WEST, "west", "800 CNY at_most award project").status = Status.PLANNED;
        var row = places.compare(EAST, WEST).rows().get(0);
        assertThat(row.cells().get(1)).isEqualTo(new Comparison.Cell(WEST, 0, 0, 1, null, null));
        assertThat(said(row.ranking())).isEqualTo("Only East has something of this sort in force");
        assertThat(row.cells().get(0).best().id()).isEqualTo("east");
    }

    @ParameterizedTest
    @CsvSource({"500 CNY at_most award project", "500 CNY at_most award", "500 CNY at_least award project"})
    void theProvincesRecordIsTheBestOfBothAndNobodyWins(String amount) {
        places.put(PROVINCE, "of-the-province", amount);
        places.put(EAST, "east", "300 CNY at_most award project");
        var row = places.compare(EAST, WEST).rows().get(0);
        assertThat(row.cells()).extracting(cell -> cell.best().id()).containsOnly("of-the-province");
        assertThat(row.cells()).extracting(Comparison.Cell::inForce).containsExactly(2, 1);
        assertThat(row.ranking().tied()).containsExactly(EAST, WEST);
        assertThat(row.ranking().winner()).isNull();
        assertThat(row.ranking().incomparable()).isNull();
    }

    /** That both have the province's says less than what each has of its own. */
    @Test
    void whatIsSharedBecauseItIsOneRecordHidesNoGreaterAmount() {
        places.put(PROVINCE, "of-the-province", "100 CNY at_most award project");
        places.put(EAST, "east", "500 CNY at_most award company");
        var row = places.compare(EAST, WEST).rows().get(0);
        assertThat(row.cells()).extracting(cell -> cell.best().id()).containsExactly("east", "of-the-province");
        assertThat(said(row.ranking()))
                .isEqualTo("Counted for different things: East (each company), West (each project)");
    }

    /** What is shown is what compares, though another amount of the region is greater. */
    @Test
    void theSharedMeasureIsShown() {
        places.put(EAST, "east-project", "900 CNY at_most award project");
        places.put(EAST, "east-year", "300 CNY at_most award_limit company+year");
        places.put(WEST, "west-year", "500 CNY at_most award_limit company+year");
        var row = places.compare(EAST, WEST).rows().get(0);
        assertThat(row.cells()).extracting(cell -> cell.best().id()).containsExactly("east-year", "west-year");
        assertThat(row.ranking().winner()).isEqualTo(WEST);
    }

    /** Whoever wins is behind by none of what they share, and ahead by one. */
    @ParameterizedTest(name = "a project 900 and {0}, a year 300 and {1} → {2} by {3}")
    @CsvSource({
        "700, 200, 350200,             project",
        "700, 300, 350200,             project",
        "900, 200, 350200,             year",
        "900, 500, 350500,             year",
        "900, 300, '[350200, 350500]', project",
        "700, 500, by turns,           project"
    })
    void severalSharedMeasuresCountTogether(String project, String year, String expected, String shown) {
        places.put(EAST, "east-project", "900 CNY at_most award project");
        places.put(WEST, "west-project", project + " CNY at_most award project");
        places.put(EAST, "east-year", "300 CNY at_most award_limit company+year");
        places.put(WEST, "west-year", year + " CNY at_most award_limit company+year");
        var row = places.compare(EAST, WEST).rows().get(0);
        assertThat(row.cells()).extracting(cell -> cell.best().id()).containsExactly("east-" + shown, "west-" + shown);
        assertThat(said(row.ranking()))
                .isEqualTo(
                        expected.equals("by turns")
                                ? "Who offers most depends on what it is counted for: each project (CNY) East; each company, each year (CNY) West"
                                : expected);
        if (expected.equals("by turns")) {
            assertThat(row.ranking().incomparable().zh()).isEqualTo("最高者因计算口径而异：每个项目（CNY）为东市，每家企业每年（CNY）为西市");
        }
    }

    /** What both have from the province says nothing of who has more besides. */
    @Test
    void theProvincesRecordHidesNoWinner() {
        places.put(PROVINCE, "of-the-province", "900 CNY at_most award project");
        places.put(EAST, "east", "300 CNY at_most award company");
        places.put(WEST, "west", "200 CNY at_most award company");
        var row = places.compare(EAST, WEST).rows().get(0);
        assertThat(row.ranking().winner()).isEqualTo(EAST);
        assertThat(row.cells()).extracting(cell -> cell.best().id()).containsExactly("east", "west");
    }

    @Test
    void ofEqualAmountsTheLowestIdIsShown() {
        places.put(EAST, "c", "500 CNY exact award project");
        places.put(EAST, "b", "500 CNY at_most award_limit project");
        places.put(EAST, "d", "400 CNY exact award project");
        places.put(PROVINCE, "a", "500 CNY exact award project");
        places.put(ABROAD, "e", "500 CNY exact award project");
        var row = places.compare(EAST, ABROAD).rows().get(0);
        assertThat(row.cells()).extracting(cell -> cell.best().id()).containsExactly("a", "e");
        assertThat(row.ranking().tied()).containsExactly(EAST, ABROAD);
    }

    @ParameterizedTest(name = "East 500, West {0}, France {1} → {2}")
    @CsvSource({
        "300, 400, 350200",
        "500, 400, '[350200, 350500]'",
        "500, 500, '[350200, 350500, FR]'",
        "300, none, No amount is stated in France",
        "none, none, 'No amount is stated in West, France'",
        "300, -, 350200",
        "500, -, '[350200, 350500]'",
        "-, -, Only East has something of this sort in force"
    })
    void isAmongThree(String west, String abroad, String expected) {
        put(EAST, "500");
        put(WEST, west);
        put(ABROAD, abroad);
        var row = places.compare(EAST, WEST, ABROAD).rows().get(0);
        assertThat(said(row.ranking())).isEqualTo(expected);
    }

    private void put(String region, String value) {
        if (!value.equals("-")) {
            places.put(region, "of-" + region, value.equals("none") ? value : value + " CNY at_most award project");
        }
    }
}
