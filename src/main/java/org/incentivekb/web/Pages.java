package org.incentivekb.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** Fills templates. */
@Singleton
public class Pages {

    public static final String HTML = "text/html;charset=UTF-8";

    private final Engine engine;

    Pages(Engine engine) {
        this.engine = engine;
    }

    /**
     * A page.
     *
     * @param template its name, with its folder
     * @param data what it shows, besides the visit
     */
    public RestResponse<byte[]> page(String template, Visit visit, Map<String, ?> data) {
        return RestResponse.ok(html(template, visit, data), HTML);
    }

    byte[] html(String template, Visit visit, Map<String, ?> data) {
        var page = engine.getTemplate(template + ".html").instance();
        page.setLocale(visit.language().code());
        page.data("visit", visit);
        data.forEach(page::data);
        return page.render().getBytes(UTF_8);
    }
}
