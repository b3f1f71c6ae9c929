package org.incentivekb.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.qute.TemplateData;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incentivekb.api.http.RequestVersion;
import org.incentivekb.api.parameter.Format;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.api.problem.ProblemException;
import org.incentivekb.api.problem.RequestedUri;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.live.Today;
import org.incentivekb.live.Version;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.SourceType;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.words.Language;
import org.incentivekb.web.words.Messages;
import org.incentivekb.web.words.Say;

/**
 * What a page is asked with.
 *
 * @param language of the page
 * @param prefix of a proxy's path, with which every link begins
 * @param path of the page without its language, as {@code /incentives}; empty for the first page
 * @param parameters as they are given, with their values
 * @param version of the data set that it reads; null where there is none yet
 * @param day that today is, as ISO 8601 writes it
 */
@TemplateData
public record Visit(
        Language language,
        String prefix,
        String path,
        Map<String, List<String>> parameters,
        Version version,
        String day) {

    /** @throws ProblemException where the query is not percent-encoded */
    public static Visit of(RoutingContext context) {
        var request = context.request();
        return of(request, language(request), QueryString.parameters(request.query()), RequestVersion.of(context));
    }

    /** One of which the parameters, and even the version, may be what is wrong with it. */
    static Visit ofProblem(RoutingContext context) {
        var request = context.request();
        Map<String, List<String>> parameters;
        try {
            parameters = QueryString.decoded(request.query());
        } catch (IllegalArgumentException e) {
            parameters = Map.of();
        }
        return of(request, language(request), parameters, RequestVersion.of(context));
    }

    private static Visit of(
            HttpServerRequest request, Language language, Map<String, List<String>> parameters, Version version) {
        var path = request.path().substring(1 + language.code().length());
        return new Visit(language, RequestedUri.prefix(request), path, parameters, version, Today.day());
    }

    private static Language language(HttpServerRequest request) {
        return Language.ofPath(request.path()).orElseThrow();
    }

    public Catalog catalog() {
        return version.catalog();
    }

    /** The address of a page in the language of this one. */
    public String to(String path) {
        return prefix + '/' + language.code() + path;
    }

    /** The address of what has no language. */
    public String root(String path) {
        return prefix + path;
    }

    /** The address of a file of ours. */
    public String file(String name) {
        return prefix + PageFiles.path(name);
    }

    /** This page, in the same state. */
    public String self() {
        return to(path) + query(parameters);
    }

    /** The same in the other language. */
    public String inOtherLanguage() {
        return prefix + '/' + language.other().code() + path + query(parameters);
    }

    /** This page with a parameter that has that value. */
    public String with(String parameter, String value) {
        return with(parameter, List.of(value));
    }

    private String with(String parameter, List<String> values) {
        var others = new LinkedHashMap<>(parameters);
        others.remove("page");
        if (values.isEmpty()) {
            others.remove(parameter);
        } else {
            others.put(parameter, values);
        }
        return to(path) + query(others);
    }

    /** This page without one parameter. */
    public String without(String parameter) {
        return with(parameter, List.of());
    }

    /** This page without one value of a parameter. */
    public String without(String parameter, String value) {
        return with(
                parameter,
                parameters.getOrDefault(parameter, List.of()).stream()
                        .filter(given -> !given.equals(value))
                        .toList());
    }

    /** The same as this page in the API, or a file of it. */
    public String api(String path, String format) {
        var others = new LinkedHashMap<>(parameters);
        if (!format.isEmpty()) {
            others.keySet().removeAll(List.of("page", "size"));
            others.put("format", List.of(format));
        }
        return prefix + "/api/v1" + path + query(others);
    }

    /** A moment as the clocks of the places show it. */
    public String local(Object instant) {
        return Today.local(Instant.parse(instant.toString()));
    }

    /** The changes of the records that this page lists. */
    public String changes() {
        return to("/changes") + query(filters());
    }

    /** The same as a feed to subscribe to. */
    public String feed() {
        var others = filters();
        others.put("format", List.of(Format.ATOM.code()));
        return prefix + "/api/v1/changes" + query(others);
    }

    private Map<String, List<String>> filters() {
        var filters = new LinkedHashMap<>(parameters);
        filters.keySet().removeAll(List.of("page", "size", "sort", "since"));
        return filters;
    }

    /** Lets the references among some JSON's fields lead to a page instead of the API's like. */
    public void lead(JsonNode json, String api, String page) {
        if (json instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getValue().isTextual()) {
                    field.setValue(TextNode.valueOf(field.getValue().asText().replace(root(api), to(page))));
                }
            });
        }
    }

    /** The values given to a parameter. */
    public List<String> given(String parameter) {
        return parameters.getOrDefault(parameter, List.of());
    }

    /** The first value given to a parameter; empty where there is none. */
    public String one(String parameter) {
        return given(parameter).stream().findFirst().orElse("");
    }

    /** The language of a source's words, for {@code lang}. */
    public String languageOf(Object source) {
        var known = catalog().sources().get(String.valueOf(source));
        return known == null ? language.tag() : known.language;
    }

    /** A region to choose, indented by how deep it lies. */
    @TemplateData
    public record Place(String code, String label) {}

    /** All regions in the order of the tree. */
    public List<Place> regions() {
        var regions = catalog().regions();
        return regions.walk().stream()
                .map(code -> regions.get(code))
                .map(region -> new Place(
                        region.code, "\u2003".repeat(regions.above(region).size()) + language.of(region.name)))
                .toList();
    }

    /** The country with the most records, for who has not chosen a place; empty where there is none. */
    public String widest() {
        return catalog().regions().all().stream()
                .filter(region -> region.parent == null)
                .max(Comparator.comparing(region -> catalog().count(Filter.REGION, region.code)))
                .map(region -> region.code)
                .orElse("");
    }

    /** A region with the one that it lies in, unless that is a country. */
    public String place(Region region) {
        var above = catalog().regions().above(region);
        var name = language.of(region.name);
        return above.size() < 2 ? name : Say.within(name, language.of(above.get(0).name), language);
    }

    /** What a link to a source's own words leads to: the original, or who took them over. */
    public String kindOfLink(Object source) {
        var known = catalog().sources().get(String.valueOf(source));
        var messages = language.messages(Messages.class);
        if (known == null || known.official) {
            return messages.original();
        }
        return known.type == SourceType.NEWS ? messages.newsReport() : messages.reprint();
    }

    /** The label of a concept of criteria. */
    public String concept(Object code) {
        var concept = catalog().codeLists().concept(String.valueOf(code));
        return concept == null ? String.valueOf(code) : language.of(concept.label());
    }

    /** The title of a source; its id where there is none such. */
    public String titleOf(Object source) {
        var known = catalog().sources().get(String.valueOf(source));
        return known == null ? String.valueOf(source) : language.of(known.title);
    }

    /** The title of an incentive; empty where there is none such. */
    public String titleOfIncentive(Object id) {
        var record = catalog().find(String.valueOf(id));
        return record.isEmpty()
                ? ""
                : language.of(
                        RenderedJson.read(catalog().whole(record.getAsInt())).path("title"));
    }

    /** A query string with its question mark; empty where there is nothing to ask. */
    public static String query(Map<String, List<String>> parameters) {
        var query = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return query.toString();
    }
}
