package org.incentivekb.api.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.incentivekb.api.changes.Changes;
import org.incentivekb.api.compare.CompareWriter;
import org.incentivekb.api.figures.FigureWriter;
import org.incentivekb.api.incentives.ListWriter;
import org.incentivekb.api.match.MatchParameters;
import org.incentivekb.api.match.MatchWriter;
import org.incentivekb.api.parameter.PageLinks;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.reference.CodeListView;
import org.incentivekb.api.reference.DatasetResource;
import org.incentivekb.api.reference.IndexResource;
import org.incentivekb.api.reference.OrganizationView;
import org.incentivekb.api.reference.Page;
import org.incentivekb.api.reference.RegionView;
import org.incentivekb.api.reference.SourceRecord;
import org.incentivekb.api.reference.SourceView;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.live.LiveDataset;
import org.incentivekb.live.Today;
import org.incentivekb.live.Version;
import org.incentivekb.model.vocabulary.Kind;

/**
 * Puts into the OpenAPI document what depends on the data that are loaded, so that it is true of every version: the parameters by which
 * profiles answer concepts, and examples of answers. The summary of an example is the request that it answers. Where a record that is
 * shown is not in the data, the example is left out.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class Examples implements OASFilter {

    private static final String FUND = "yongchuan-digital-culture-fund";
    private static final String MATCH = "/api/v1/match";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var version = Arc.container().instance(LiveDataset.class).get().version();
        var catalog = version.catalog();
        var json = Arc.container().instance(ObjectMapper.class).get();
        document.getPaths()
                .getPathItem(MATCH)
                .getGET()
                .setParameters(MatchParameters.taken(catalog).stream()
                        .map(parameter -> ParameterDescription.of(parameter, MATCH))
                        .toList());
        new Added(document, version, catalog, json).add();
        document.getComponents().getSchemas().values().stream()
                .filter(schema ->
                        schema.getProperties() != null && schema.getProperties().containsKey("version"))
                .forEach(schema -> schema.getProperties().get("version").setExamples(List.of(catalog.version())));
    }

    private record Added(OpenAPI document, Version version, Catalog catalog, ObjectMapper json) {

        void add() {
            record("incentives/{id}", "incentives/" + FUND, FUND);
            list("incentives", null, "kind=fund&region=500118&size=1");
            list("funds", Kind.FUND, "region=500118&size=1");
            list("policies", Kind.POLICY, "industry=smart_city&size=1");
            list("subsidies", Kind.SUBSIDY, "hasAmount=true&size=1");
            list("infrastructure", Kind.INFRASTRUCTURE, "industry=esports&size=1");
            var sources = catalog.sources().values().stream().toList();
            page("sources", SourceView.of(sources.get(0), catalog), sources.size());
            put(
                    "sources/{id}",
                    "sources/" + sources.get(0).id,
                    json.valueToTree(SourceRecord.of(sources.get(0), catalog, "")));
            var regions = catalog.regions().all();
            var region = RegionView.of(regions.iterator().next(), catalog);
            page("regions", region, regions.size());
            put("regions/{code}", "regions/" + region.code(), region);
            var organizations = catalog.organizations().values();
            var organization = OrganizationView.of(organizations.iterator().next(), catalog);
            page("organizations", organization, organizations.size());
            put("organizations/{id}", "organizations/" + organization.id(), organization);
            figures("hasAmount=true&size=2");
            match("region=500118&industry=game&employees=20&on=2026-01-31&size=1");
            comparison("region=350206&region=500118&industry=film_tv&validOn=2026-01-31");
            changes();
            var lists = CodeListView.all(catalog);
            put("codelists", "codelists", lists);
            put("codelists/{name}", "codelists/" + lists.get(0).name(), lists.get(0));
            put("dataset", "dataset", DatasetResource.of(catalog, null, ""));
            put("", "", IndexResource.of(catalog, ""));
            ProblemResponses.complete(document, catalog.codeLists().names());
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

        private void figures(String query) {
            try {
                var answer = FigureWriter.answer("/api/v1/figures", QueryString.decoded(query), catalog);
                put("figures", "figures?" + query, json.readTree(answer.json()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void match(String query) {
            try {
                var answer = MatchWriter.answer(MATCH, QueryString.decoded(query), catalog, Today.day());
                put("match", "match?" + query, json.readTree(answer.json()));
            } catch (ProblemException e) {
                // The data know no such region, or no such concept.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void comparison(String query) {
            try {
                var answer = CompareWriter.answer("/api/v1/compare", QueryString.decoded(query), catalog, Today.day());
                put("compare", "compare?" + query, json.readTree(answer.json()));
            } catch (ProblemException e) {
                // The data know no such regions.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void changes() {
            put("changes", "changes?size=1", Changes.of("/api/v1/changes", QueryString.decoded("size=1"), version, ""));
            if (catalog.find(FUND).isPresent()) {
                var path = "incentives/" + FUND + "/history";
                put("incentives/{id}/history", path, Changes.ofRecord(FUND, "/api/v1/" + path, Map.of(), version, ""));
            }
        }

        private void page(String path, Object first, int total) {
            put(
                    path,
                    path + "?size=1",
                    new Page<>(
                            List.of(first), total, 1, 1, catalog.version(), Map.of(), links(path, "size=1", 1, total)));
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

        private static String under(String path) {
            return path.isEmpty() ? "/api/v1" : "/api/v1/" + path;
        }

        private void put(String path, String request, Object answer) {
            var example = OASFactory.createExample()
                    .summary("GET " + under(request))
                    .value(json.convertValue(answer, Object.class));
            document.getPaths()
                    .getPathItem(under(path))
                    .getGET()
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .getMediaType("application/json")
                    .addExample("answer", example);
        }
    }
}
