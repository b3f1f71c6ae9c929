package org.incentivekb.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.incentivekb.client.ApiClient;
import org.incentivekb.client.ApiException;
import org.incentivekb.client.api.IncentivesApi;
import org.incentivekb.client.api.IncentivesApi.APIListFundsRequest;
import org.incentivekb.client.model.Bound;
import org.incentivekb.client.model.Kind;
import org.incentivekb.client.model.Measure;
import org.incentivekb.client.model.Problem;
import org.incentivekb.client.model.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks a knowledge base of its own, through a client generated from its OpenAPI document. */
class KnowledgeBaseTest {

    private static final String CHONGQING = "500000";

    private static KnowledgeBase knowledgeBase;
    private static ApiClient client;
    private static IncentivesApi incentives;

    @BeforeAll
    static void start() throws Exception {
        knowledgeBase = KnowledgeBase.start();
        client = new ApiClient();
        client.updateBaseUri(knowledgeBase.address());
        incentives = new IncentivesApi(client);
    }

    @AfterAll
    static void stop() throws Exception {
        // null when it did not start
        if (knowledgeBase != null) {
            knowledgeBase.close();
        }
    }

    @Test
    void findsTheFundsOfARegionAndOfAllBelowIt() throws ApiException {
        var funds = incentives.listFunds(
                APIListFundsRequest.newBuilder().region(List.of(CHONGQING)).build());

        assertEquals(funds.getTotal(), funds.getItems().size());
        // Records are added: ask for those that you rely on, not for all that there are.
        assertTrue(funds.getItems().stream().anyMatch(fund -> fund.getId().equals("yongchuan-digital-culture-fund")));
        for (var fund : funds.getItems()) {
            assertEquals(Kind.FUND, fund.getKind());
            assertTrue(fund.getRegion().getPath().stream()
                    .anyMatch(above -> above.getCode().equals(CHONGQING)));
        }
    }

    @Test
    void givesAnIncentiveWithItsFigures() throws ApiException {
        var fund = incentives.getIncentive("yongchuan-digital-culture-fund");

        assertEquals("永川数字文创产业基金", fund.getTitle().getZh());
        var size = fund.getFigures().stream()
                .filter(figure -> figure.getOf() == Measure.FUND_SIZE)
                .findFirst()
                .orElseThrow();
        // The scale of a decimal is not part of the contract.
        assertEquals(0, new BigDecimal(200_000_000).compareTo(size.getValue()));
        assertEquals(Unit.CNY, size.getUnit());
        assertEquals(Bound.EXACT, size.getBound());
        assertTrue(size.getText().contains("2億元"), size.getText());
    }

    @Test
    void saysWhatWasMeant() throws Exception {
        var misspelt =
                APIListFundsRequest.newBuilder().organization(List.of("netase")).build();

        var failure = assertThrows(ApiException.class, () -> incentives.listFunds(misspelt));

        assertEquals(400, failure.getCode());
        var problem = client.getObjectMapper().readValue(failure.getResponseBody(), Problem.class);
        assertEquals("urn:incentive-kb:invalid-parameters", problem.getType());
        assertEquals("organization", problem.getErrors().get(0).getParameter());
        assertEquals("netease", problem.getErrors().get(0).getDidYouMean());
    }
}
