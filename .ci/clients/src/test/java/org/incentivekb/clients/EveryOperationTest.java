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
import org.incentivekb.client.api.DataSetApi;
import org.incentivekb.client.api.IncentivesApi;
import org.incentivekb.client.api.IncentivesApi.APICountIncentivesRequest;
import org.incentivekb.client.api.IncentivesApi.APIListFundsRequest;
import org.incentivekb.client.api.IncentivesApi.APIListIncentivesRequest;
import org.incentivekb.client.api.IncentivesApi.APIListInfrastructureRequest;
import org.incentivekb.client.api.IncentivesApi.APIListPoliciesRequest;
import org.incentivekb.client.api.IncentivesApi.APIListSubsidiesRequest;
import org.incentivekb.client.api.SourcesApi;
import org.incentivekb.client.api.SourcesApi.APIListSourcesRequest;
import org.incentivekb.client.api.VocabulariesApi;
import org.incentivekb.client.api.VocabulariesApi.APIListOrganizationsRequest;
import org.incentivekb.client.api.VocabulariesApi.APIListRegionsRequest;
import org.incentivekb.client.model.Beneficiary;
import org.incentivekb.client.model.IncentiveItem;
import org.incentivekb.client.model.IncentiveList;
import org.incentivekb.client.model.Industry;
import org.incentivekb.client.model.Kind;
import org.incentivekb.client.model.Problem;
import org.incentivekb.client.model.Scope;
import org.incentivekb.client.model.Status;
import org.incentivekb.client.model.Support;
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
                .industry(List.of(Industry.DIGITAL_CULTURE))
                .support(List.of(Support.CAPITAL))
                .beneficiary(List.of(Beneficiary.COMPANY))
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
    void countIncentives() throws ApiException {
        var counted = incentives.countIncentives(
                APICountIncentivesRequest.newBuilder().region(List.of("500000")).build());
        var kinds = counted.getFacets().get("kind").getValues();
        assertEquals(
                counted.getTotal(),
                kinds.stream().mapToInt(kind -> kind.getCount()).sum());
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
        for (var list : vocabularies.listCodeLists()) {
            assertEquals(list, vocabularies.getCodeList(list.getName()));
        }
    }

    @Test
    void listRegions() throws ApiException {
        var regions = vocabularies.listRegions(
                APIListRegionsRequest.newBuilder().size(MOST).build());
        assertTrue(regions.getItems().stream()
                .anyMatch(region -> region.getCode().equals("100000") && region.getParent() == null));
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
            assertEquals(source, sources.getSource(source.getId()));
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
