package org.incentivekb.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.incentivekb.client.ApiClient;
import org.incentivekb.client.ApiException;
import org.incentivekb.client.api.ChangesApi;
import org.incentivekb.client.api.ChangesApi.APIListChangesRequest;
import org.incentivekb.client.api.ChangesApi.APIListIncentiveHistoryRequest;
import org.incentivekb.client.api.DataSetApi;
import org.incentivekb.client.api.IncentivesApi.APICompareRegionsRequest;
import org.incentivekb.client.api.IncentivesApi.APICountIncentivesRequest;
import org.incentivekb.client.api.IncentivesApi.APIListDesignationsRequest;
import org.incentivekb.client.api.IncentivesApi.APIListEventsRequest;
import org.incentivekb.client.api.IncentivesApi.APIListFiguresRequest;
import org.incentivekb.client.api.IncentivesApi.APIListFundsRequest;
import org.incentivekb.client.api.IncentivesApi.APIListIncentivesRequest;
import org.incentivekb.client.api.IncentivesApi.APIListInfrastructureRequest;
import org.incentivekb.client.api.IncentivesApi.APIListPartnershipsRequest;
import org.incentivekb.client.api.IncentivesApi.APIListPoliciesRequest;
import org.incentivekb.client.api.IncentivesApi.APIListServicesRequest;
import org.incentivekb.client.api.IncentivesApi.APIListSubsidiesRequest;
import org.incentivekb.client.api.IncentivesApi.APIListTalentRequest;
import org.incentivekb.client.api.IncentivesApi.APIMatchRequest;
import org.incentivekb.client.api.IncentivesApi;
import org.incentivekb.client.api.SourcesApi.APIListSourcesRequest;
import org.incentivekb.client.api.SourcesApi;
import org.incentivekb.client.api.VocabulariesApi.APIListCodeListsRequest;
import org.incentivekb.client.api.VocabulariesApi.APIListOrganizationsRequest;
import org.incentivekb.client.api.VocabulariesApi.APIListRegionsRequest;
import org.incentivekb.client.api.VocabulariesApi;
import org.incentivekb.client.model.BeneficiaryOrNone;
import org.incentivekb.client.model.IncentiveItem;
import org.incentivekb.client.model.IncentiveList;
import org.incentivekb.client.model.Industry;
import org.incentivekb.client.model.IndustryOrNone;
import org.incentivekb.client.model.Kind;
import org.incentivekb.client.model.Measure;
import org.incentivekb.client.model.Nature;
import org.incentivekb.client.model.Problem;
import org.incentivekb.client.model.Scope;
import org.incentivekb.client.model.Status;
import org.incentivekb.client.model.SupportOrNone;
import org.incentivekb.client.model.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls each operation of the document through the client generated from it. */
class EveryOperationTest {

    private static final String FUND = "yongchuan-digital-culture-fund";
    private static final int MOST = 200;

    /** Method and path of each call that was answered with 200. */
    private static final Set<String> answered = new HashSet<>();

    private static final ApiClient client = new ApiClient();
    private static IncentivesApi incentives;
    private static VocabulariesApi vocabularies;
    private static SourcesApi sources;

    @BeforeAll
    static void connect() {
        client.updateBaseUri(System.getProperty("base"));
        client.setResponseInterceptor(answer -> {
            if (answer.statusCode() == 200) {
                answered.add(answer.request().method() + " " + answer.uri().getPath());
            }
        });
        incentives = new IncentivesApi(client);
        vocabularies = new VocabulariesApi(client);
        sources = new SourcesApi(client);
    }

    /** What was called is seen on the wire, so that an operation which is new in the document is missed here. */
    @AfterAll
    static void noOperationIsLeftOut() throws Exception {
        var missed = new TreeSet<String>();
        var paths = new ObjectMapper()
                .readTree(new File(System.getProperty("openapi.document")))
                .get("paths");
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            var call = operation.getKey().toUpperCase() + " " + path.getKey().replaceAll("\\{\\w+}", "[^/]+");
            if (answered.stream().noneMatch(made -> made.matches(call))) {
                missed.add(operation.getValue().get("operationId").asText());
            }
        }));
        assertEquals(Set.of(), missed, "operations of the document that this test does not call");
    }

    @Test
    void listIncentivesAndGetIncentive() throws ApiException {
        var read = 0;
        IncentiveList list;
        var page = 1;
        do {
            list = incentives.listIncentives(APIListIncentivesRequest.newBuilder()
                    .page(page++)
                    .size(MOST)
                    .build());
            for (var item : list.getItems()) {
                var record = incentives.getIncentive(item.getId());
                assertEquals(item.getTitle(), record.getTitle());
                assertEquals(item.getFigures(), record.getFigures());
                assertFalse(record.getEvidence().isEmpty(), item.getId());
                read++;
            }
        } while (!list.getItems().isEmpty());
        assertEquals(list.getTotal(), read);
    }

    /** Each parameter arrives as the service reads it. */
    @Test
    void listIncentivesWithEachFilter() throws ApiException {
        var list = incentives.listIncentives(APIListIncentivesRequest.newBuilder()
                .q("基金")
                .kind(List.of(Kind.FUND, Kind.POLICY))
                .status(List.of(Status.IN_FORCE))
                .region(List.of("500118", "350206"))
                .scope(Scope.WITHIN)
                .industry(List.of(IndustryOrNone.DIGITAL_CULTURE))
                .support(List.of(SupportOrNone.CAPITAL))
                .beneficiary(List.of(BeneficiaryOrNone.COMPANY))
                .source(List.of("yongchuan-western-digital-base-2022"))
                .minAmount(new BigDecimal(1))
                .maxAmount(new BigDecimal(1_000_000_000))
                .hasAmount(true)
                .sort("-amount")
                .page(1)
                .size(5)
                .build());
        assertEquals(
                List.of(FUND),
                list.getItems().stream().map(IncentiveItem::getId).toList());
        assertEquals(List.of("fund", "policy"), list.getFilters().get("kind"));
    }

    @Test
    void listPolicies() throws ApiException {
        allAre(
                Kind.POLICY,
                incentives.listPolicies(
                        APIListPoliciesRequest.newBuilder().size(MOST).build()));
    }

    @Test
    void listFunds() throws ApiException {
        allAre(
                Kind.FUND,
                incentives.listFunds(APIListFundsRequest.newBuilder().size(MOST).build()));
    }

    @Test
    void listSubsidies() throws ApiException {
        allAre(
                Kind.SUBSIDY,
                incentives.listSubsidies(
                        APIListSubsidiesRequest.newBuilder().size(MOST).build()));
    }

    @Test
    void listInfrastructure() throws ApiException {
        allAre(
                Kind.INFRASTRUCTURE,
                incentives.listInfrastructure(
                        APIListInfrastructureRequest.newBuilder().size(MOST).build()));
    }

    @Test
    void listServices() throws ApiException {
        allAre(
                Kind.SERVICE,
                incentives.listServices(
                        APIListServicesRequest.newBuilder().size(MOST).build()));
    }

    @Test
    void listTalent() throws ApiException {
        allAre(
                Kind.TALENT,
                incentives.listTalent(
                        APIListTalentRequest.newBuilder().size(MOST).build()));
    }

    @Test
    void listPartnerships() throws ApiException {
        allAre(
                Kind.PARTNERSHIP,
                incentives.listPartnerships(
                        APIListPartnershipsRequest.newBuilder().size(MOST).build()));
    }

    @Test
    void listEvents() throws ApiException {
        allAre(
                Kind.EVENT,
                incentives.listEvents(
                        APIListEventsRequest.newBuilder().size(MOST).build()));
    }

    @Test
    void listDesignations() throws ApiException {
        allAre(
                Kind.DESIGNATION,
                incentives.listDesignations(
                        APIListDesignationsRequest.newBuilder().size(MOST).build()));
    }

    /** The terms: tiers with their criteria, other currencies, days. */
    @Test
    void listFigures() throws ApiException {
        var figures = incentives
                .listFigures(APIListFiguresRequest.newBuilder()
                        .of(List.of(Measure.AWARD_SHARE))
                        .nature(List.of(Nature.RULE))
                        .size(MOST)
                        .build())
                .getItems();
        assertTrue(figures.stream().allMatch(figure -> figure.getOf() == Measure.AWARD_SHARE));
        assertTrue(figures.stream()
                .anyMatch(figure -> figure.getWhen() != null && !figure.getWhen().isEmpty()));
    }

    @Test
    void anAmountKeepsItsCurrency() throws ApiException {
        var credit = incentives
                .listIncentives(APIListIncentivesRequest.newBuilder()
                        .currency("EUR")
                        .region(List.of("FR"))
                        .industry(List.of(IndustryOrNone.GAME))
                        .build())
                .getItems()
                .get(0);
        assertEquals("EUR", credit.getAmount().getCurrency());
        assertEquals(0, new BigDecimal(6_000_000).compareTo(credit.getAmount().getValue()));
    }

    @Test
    void todayIsADay() throws ApiException {
        var list = incentives.listIncentives(
                APIListIncentivesRequest.newBuilder().validOn("today").size(1).build());
        assertTrue(list.getFilters().get("validOn").toString().matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void getIndex() throws ApiException {
        assertTrue(new DataSetApi(client).getIndex().getLinks().containsKey("figures"));
    }

    @Test
    void countIncentives() throws ApiException {
        var counted = incentives.countIncentives(
                APICountIncentivesRequest.newBuilder().region(List.of("500000")).build());
        var kinds = counted.getFacets().get("kind").getValues();
        assertEquals(
                counted.getTotal(),
                kinds.stream().mapToInt(kind -> kind.getCount()).sum());
    }

    /** A concept of the data is a parameter of the client. */
    @Test
    void match() throws ApiException {
        var answer = incentives.match(APIMatchRequest.newBuilder()
                .region("350206")
                .industry(List.of(Industry.GAME))
                .employees("10..49")
                .launched(true)
                .size(MOST)
                .build());
        var verdicts = answer.getVerdicts();
        assertEquals(
                answer.getCandidates(),
                verdicts.getEligible() + verdicts.getLikely() + verdicts.getPossible() + verdicts.getNotEligible());
        assertEquals("10..49", answer.getProfile().get("employees"));
        assertEquals(answer.getTotal(), answer.getItems().size());
        assertTrue(answer.getItems().stream().noneMatch(item -> item.getVerdict() == Verdict.NOT_ELIGIBLE));
    }

    @Test
    void compareRegions() throws ApiException {
        var comparison = incentives.compareRegions(APICompareRegionsRequest.newBuilder()
                .region(List.of("350206", "500118"))
                .industry(List.of(IndustryOrNone.GAME))
                .validOn("2026-01-31")
                .build());
        assertEquals("2026-01-31", comparison.getOn());
        assertFalse(comparison.getRows().isEmpty());
        assertTrue(comparison.getRows().stream().allMatch(row -> row.getCells().size() == 2));
    }

    /** History begins where the store began, so that there may be none yet. */
    @Test
    void listChangesAndListIncentiveHistory() throws ApiException {
        var changes = new ChangesApi(client);
        var list = changes.listChanges(APIListChangesRequest.newBuilder()
                .since("2000-01-01")
                .region(List.of("500000"))
                .size(MOST)
                .build());
        assertEquals("2000-01-01", list.getSince());
        var history = changes.listIncentiveHistory(
                APIListIncentiveHistoryRequest.newBuilder().id(FUND).build());
        assertEquals(list.getKnownSince(), history.getKnownSince());
    }

    @Test
    void getDataset() throws ApiException {
        var dataset = new DataSetApi(client).getDataset();
        assertEquals(
                dataset.getCounts().get("incentives"),
                dataset.getByKind().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void listCodeListsAndGetCodeList() throws ApiException {
        for (var list : vocabularies.listCodeLists(
                APIListCodeListsRequest.newBuilder().build())) {
            assertEquals(list, vocabularies.getCodeList(list.getName()));
        }
    }

    @Test
    void listRegions() throws ApiException {
        var regions = vocabularies.listRegions(
                APIListRegionsRequest.newBuilder().size(MOST).build());
        assertTrue(regions.getItems().stream()
                .anyMatch(region -> region.getCode().equals("100000") && region.getParent() == null));
        assertEquals("EU", vocabularies.getRegion("FR").getParent());
        assertEquals("netease", vocabularies.getOrganization("netease").getId());
    }

    @Test
    void listOrganizations() throws ApiException {
        var organizations = vocabularies.listOrganizations(
                APIListOrganizationsRequest.newBuilder().size(MOST).build());
        assertTrue(
                organizations.getItems().stream().anyMatch(one -> one.getId().equals("netease")));
    }

    @Test
    void listSourcesAndGetSource() throws ApiException {
        var list =
                sources.listSources(APIListSourcesRequest.newBuilder().build()).getItems();
        assertFalse(list.isEmpty());
        for (var source : list) {
            var whole = sources.getSource(source.getId());
            assertEquals(source.getTitle(), whole.getTitle());
            assertEquals(source.getSha256(), whole.getSha256());
            assertFalse(whole.getCitations().isEmpty(), source.getId());
        }
    }

    @Test
    void faultyParameter() throws Exception {
        var misspelt = APIListIncentivesRequest.newBuilder()
                .organization(List.of("netase"))
                .build();
        meant("netease", 400, assertThrows(ApiException.class, () -> incentives.listIncentives(misspelt)));
    }

    @Test
    void unknownId() throws Exception {
        meant(
                FUND,
                404,
                assertThrows(ApiException.class, () -> incentives.getIncentive("yongchuan-digital-culture-fnd")));
    }

    private static void allAre(Kind kind, IncentiveList list) {
        assertFalse(list.getItems().isEmpty());
        assertEquals(
                List.of(kind),
                list.getItems().stream().map(IncentiveItem::getKind).distinct().toList());
    }

    private static void meant(String expected, int status, ApiException failure) throws Exception {
        assertEquals(status, failure.getCode());
        var problem = client.getObjectMapper().readValue(failure.getResponseBody(), Problem.class);
        assertEquals(status, problem.getStatus());
        assertEquals(expected, problem.getErrors().get(0).getDidYouMean());
    }
}
