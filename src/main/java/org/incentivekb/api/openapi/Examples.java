package org.incentivekb.api.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.incentivekb.api.incentives.ListWriter;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.reference.CodeListResource;
import org.incentivekb.api.reference.DatasetResource;
import org.incentivekb.api.reference.OrganizationView;
import org.incentivekb.api.reference.Page;
import org.incentivekb.api.reference.RegionView;
import org.incentivekb.api.reference.SourceView;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Vocabulary;

/**
 * Puts examples of answers into the OpenAPI document, taken from what is loaded: so they are true of every version of the data. The
 * summary of an example is the request that it answers. Where a record that is shown is not in the data, the example is left out.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class Examples implements OASFilter {

    private static final String FUND = "yongchuan-digital-culture-fund";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var catalog =
                Arc.container().instance(LiveDataset.class).get().version().catalog();
        var json = Arc.container().instance(ObjectMapper.class).get();
        new Added(document, catalog, json).add();
        document.getComponents().getSchemas().values().stream()
                .filter(schema ->
                        schema.getProperties() != null && schema.getProperties().containsKey("version"))
                .forEach(schema -> schema.getProperties().get("version").setExamples(List.of(catalog.version())));
    }

    private record Added(OpenAPI document, Catalog catalog, ObjectMapper json) {

        void add() {
            record("incentives/{id}", "incentives/" + FUND, FUND);
            list("incentives", null, "kind=fund&region=500118&size=1");
            list("funds", Kind.FUND, "region=500118&size=1");
            list("policies", Kind.POLICY, "industry=smart_city&size=1");
            list("subsidies", Kind.SUBSIDY, "hasAmount=true&size=1");
            list("infrastructure", Kind.INFRASTRUCTURE, "industry=esports&size=1");
            var sources = catalog.sources().values().stream()
                    .map(source -> SourceView.of(source, catalog))
                    .toList();
            page("sources", sources.get(0), sources.size());
            put("sources/{id}", "sources/" + sources.get(0).id(), sources.get(0));
            var regions = catalog.regions().all();
            page("regions", RegionView.of(regions.iterator().next(), catalog), regions.size());
            var organizations = catalog.organizations().values();
            page("organizations", OrganizationView.of(organizations.iterator().next(), catalog), organizations.size());
            var lists = Arrays.stream(Vocabulary.values())
                    .map(vocabulary -> CodeListResource.CodeList.of(vocabulary, catalog.totals()))
                    .toList();
            put("codelists", "codelists", lists);
            put("codelists/{name}", "codelists/" + lists.get(0).name(), lists.get(0));
            put("dataset", "dataset", DatasetResource.of(catalog, ""));
        }

        private void record(String path, String request, String id) {
            catalog.find(id).ifPresent(record -> put(path, request, record(record)));
        }

        private void list(String path, Kind kind, String query) {
            try {
                var answer = ListWriter.answer("/api/v1/" + path, QueryString.decoded(query), kind, catalog);
                put(path, path + "?" + query, json.readTree(answer.json()));
            } catch (ProblemException e) {
                // The data know no such region.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void page(String path, Object first, int total) {
            put(
                    path,
                    path + "?size=1",
                    new Page<>(List.of(first), total, 1, 1, catalog.version(), links(path, "size=1", 1, total)));
        }

        private static Map<String, String> links(String path, String query, int size, int total) {
            return new PageLinks("/api/v1/" + path, "?" + query, 1, size, total).links();
        }

        private Map<String, Object> record(int record) {
            try {
                return json.readValue(catalog.whole(record), new TypeReference<>() {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void put(String path, String request, Object answer) {
            var example = OASFactory.createExample()
                    .summary("GET /api/v1/" + request)
                    .value(json.convertValue(answer, Object.class));
            document.getPaths()
                    .getPathItem("/api/v1/" + path)
                    .getGET()
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .getMediaType("application/json")
                    .addExample("answer", example);
        }
    }
}
