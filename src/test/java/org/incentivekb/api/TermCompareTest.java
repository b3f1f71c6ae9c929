package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regions side by side by what decides: one record for both, currencies, drafts and what was issued from them. */
@QuarkusTest
@TestProfile(TermSeeds.class)
class TermCompareTest {

    private static final String OF_COMPUTING = "rows.find { it.support == 'computing_power' && it.kind == '%s' }.";

    @Test
    void whatTheCityGivesIsTheBestOfItsDistrictTooAndNobodyWins() {
        var comparison = compare("region=350200&region=350206&validOn=2025-06-01");
        var row = OF_COMPUTING.formatted("subsidy");
        assertThat(comparison.getList(row + "cells.inForce")).isEqualTo(List.of(1, 2));
        assertThat(comparison.<String>getList(row + "cells.best.incentive.id")).containsOnly("vouchers-2025-computing");
        assertThat(comparison.<String>getList(row + "tied")).containsExactly("350200", "350206");
        assertThat(comparison.getString(row + "winner")).isNull();
        assertThat(comparison.getString(row + "incomparable")).isNull();
    }

    /** Beside what stands there from 2020 on. */
    @ParameterizedTest(name = "on {0} in force: {1}, planned: {2}")
    @CsvSource({"2024-12-30, 2, 0", "2024-12-31, 2, 1", "2025-04-20, 2, 1", "2025-04-21, 2, 0"})
    void aDraftIsPlannedFromItsAnnouncementUntilItIsIssued(String day, int inForce, int planned) {
        var comparison = compare("region=350200&region=FR&validOn=" + day);
        var cell = OF_COMPUTING.formatted("policy") + "cells[0].";
        assertThat(comparison.getInt(cell + "inForce")).isEqualTo(inForce);
        assertThat(comparison.getInt(cell + "planned")).isEqualTo(planned);
    }

    @Test
    void whatIsSharedByOneRecordHidesNothing() {
        var row = "rows.find { it.support == 'production' && it.kind == 'subsidy' }.";
        var comparison = compare("region=FR&region=EU&validOn=2026-06-01");
        assertThat(comparison.<String>getList(row + "cells.best.incentive.id"))
                .containsExactly("credit-fr", "grants-eu");
        assertThat(comparison.getString(row + "incomparable.en"))
                .isEqualTo(
                        "Counted for different things: France (each company, each year), European Union (each project)");
    }

    private static JsonPath compare(String query) {
        var answer = Service.get("/api/v1/compare?" + query);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }
}
