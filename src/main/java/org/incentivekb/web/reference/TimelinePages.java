package org.incentivekb.web.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.incentivekb.Limits;
import org.incentivekb.api.facets.FacetWriter;
import org.incentivekb.api.parameter.IncentiveParameters;
import org.incentivekb.catalog.Query;
import org.incentivekb.catalog.Sort;
import org.incentivekb.render.RenderedJson;
import org.incentivekb.web.Pages;
import org.incentivekb.web.Visit;
import org.jboss.resteasy.reactive.RestResponse;

/** When what was announced, holds and can be applied for: what closes next comes first. It takes the filters of a list. */
@Path("/{language: zh|en}/timeline")
@Produces(Pages.HTML)
@Blocking
class TimelinePages {

    /**
     * A stretch of time of an incentive.
     *
     * @param from its beginning, and {@code to} its end, as the source has them; empty where it does not say
     * @param x where it begins in the picture, and {@code width}, in hundredths of what the picture shows
     */
    @TemplateData
    public record Span(JsonNode item, String from, String to, String url, int x, int width) {}

    /** A year with how many records were announced in it. */
    @TemplateData
    public record Year(String year, int count, String link, int width) {}

    private static final int RECENT = 12;

    private final Pages pages;

    TimelinePages(Pages pages) {
        this.pages = pages;
    }

    @GET
    public RestResponse<byte[]> timeline(@Context RoutingContext context) {
        var visit = Visit.of(context);
        var filters = IncentiveParameters.ofFacets(visit.parameters(), visit.catalog())
                .query()
                .filters();
        var found = visit.catalog().answer(new Query(filters, Sort.ANNOUNCED, true, 1, Limits.CITING_INCENTIVES));
        var records = new ArrayList<JsonNode>();
        for (int record : found.records()) {
            records.add(RenderedJson.read(visit.catalog().whole(record)));
        }
        var picture = Picture.of(visit.day());
        var calls = new ArrayList<Span>();
        var periods = new ArrayList<Span>();
        for (var record : records) {
            var period = record.path("period");
            // A call without an end is open no longer than its record holds.
            record.path("calls")
                    .forEach(call -> calls.add(span(
                            record,
                            call.path("opens").asText(),
                            call.path("closes").asText(period.path("to").asText()),
                            call.path("url").asText(),
                            picture)));
            if (period.isObject() && !record.path("status").asText().equals("ended")) {
                periods.add(span(
                        record, period.path("from").asText(), period.path("to").asText(), "", picture));
            }
        }
        Predicate<Span> isOver =
                span -> !span.to.isEmpty() && Picture.last(span.to).compareTo(visit.day()) < 0;
        var byEnd = Comparator.comparing((Span span) -> span.to.isEmpty() ? "9" : Picture.last(span.to));
        var data = new LinkedHashMap<String, Object>();
        data.put("calls", calls.stream().filter(isOver.negate()).sorted(byEnd).toList());
        data.put(
                "closed",
                calls.stream()
                        .filter(isOver)
                        .filter(span ->
                                Picture.last(span.to).compareTo(picture.from().toString()) >= 0)
                        .sorted(byEnd.reversed())
                        .limit(RECENT)
                        .toList());
        data.put(
                "periods",
                periods.stream()
                        .filter(isOver.negate())
                        .filter(span -> !span.to.isEmpty())
                        .sorted(byEnd)
                        .toList());
        data.put(
                "announced",
                records.stream()
                        .filter(record -> record.has("announced"))
                        .limit(RECENT)
                        .toList());
        data.put("years", years(visit));
        data.put("picture", picture);
        data.put("more", found.total() - found.records().length);
        return pages.page("reference/timeline", visit, data);
    }

    private static Span span(JsonNode record, String from, String to, String url, Picture picture) {
        int x = from.isEmpty() ? 0 : picture.place(Picture.first(from));
        int end = to.isEmpty() ? Picture.WIDTH : picture.place(Picture.last(to));
        return new Span(record, from, to, url, x, Math.max(1, end - x));
    }

    private static List<Year> years(Visit visit) {
        var facets = RenderedJson.read(visit.version()
                .derived(FacetWriter.class, FacetWriter::new)
                .answer(visit.prefix(), visit.parameters()));
        var values = facets.path("facets").path("year").path("values");
        int most = 1;
        for (var value : values) {
            most = Math.max(most, value.path("count").asInt());
        }
        var years = new ArrayList<Year>();
        for (var value : values) {
            int count = value.path("count").asInt();
            years.add(new Year(
                    value.path("value").asText(),
                    count,
                    value.path("link").asText().replace(visit.root("/api/v1/incentives"), visit.to("/incentives")),
                    Math.max(1, count * Picture.WIDTH / most)));
        }
        return years;
    }
}
