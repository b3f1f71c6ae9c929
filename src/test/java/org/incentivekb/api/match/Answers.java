package org.incentivekb.api.match;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.incentivekb.api.parameter.QueryString;
import org.incentivekb.catalog.Catalog;

/** Asks {@code /match}, and writes what it answers as the tables do. */
final class Answers {

    static final List<String> VERDICTS = List.of("eligible", "likely", "possible", "not_eligible");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL_VERDICTS = "&verdict=" + String.join("&verdict=", VERDICTS);

    private Answers() {}

    /** @param query the parameters, not percent-encoded beyond ASCII */
    static JsonNode answer(Catalog catalog, String query) {
        try {
            return JSON.readTree(MatchWriter.answer("/match", QueryString.decoded(query), catalog, "2026-06-01")
                    .json());
        } catch (IOException e) {
            throw new UncheckedIOException(new String(query.getBytes(UTF_8), UTF_8), e);
        }
    }

    /** Of candidates with any verdict. */
    static JsonNode whole(Catalog catalog, String query) {
        return answer(catalog, query + ALL_VERDICTS);
    }

    /**
     * The query of a row's profile: a company in Huli, on the day that the rows are asked for, unless it says otherwise; {@code -name}
     * says that something is not given.
     */
    static String query(String profile) {
        var given = profile == null ? "" : profile;
        var query = new ArrayList<String>();
        for (var usual : List.of("region=350206", "beneficiary=company", "on=2026-06-01")) {
            var name = usual.substring(0, usual.indexOf('='));
            if (!("&" + given).matches(".*&-?" + name + "\\b.*")) {
                query.add(usual);
            }
        }
        for (var part : given.split("&")) {
            if (!part.isEmpty() && !part.startsWith("-")) {
                query.add(part);
            }
        }
        return String.join("&", query);
    }

    /** The item of a record; missing where it is no candidate. */
    static JsonNode item(JsonNode answer, String id) {
        for (var item : answer.get("items")) {
            if (item.at("/incentive/id").asText().equals(id)) {
                return item;
            }
        }
        return JSON.missingNode();
    }

    /** A criterion as {@code employees failed} or {@code employees unknown not_given}. */
    static String finding(JsonNode criterion) {
        var finding =
                criterion.get("of").asText() + " " + criterion.get("outcome").asText();
        return criterion.has("because")
                ? finding + " " + criterion.get("because").asText()
                : finding;
    }

    /** A worth as {@code 0..500000 CNY per company, year}; open-ended {@code 30000.. CNY}; {@code none} where there is none. */
    static String worth(JsonNode item) {
        var worth = item.path("worth");
        if (worth.isMissingNode()) {
            return "none";
        }
        var per = texts(worth.path("per"));
        return number(worth.get("from"))
                + ".."
                + (worth.has("to") ? number(worth.get("to")) : "")
                + " "
                + worth.get("currency").asText()
                + (per.isEmpty() ? "" : " per " + String.join(", ", per));
    }

    /** The steps, wherever an item has some: {@code limit 2 applied}, its operation and the number of the figure. */
    static List<String> steps(JsonNode item) {
        return item.findValues("steps").stream()
                .flatMap(Answers::stream)
                .map(step -> step.get("operation").asText()
                        + " "
                        + step.get("figure").asText()
                        + (step.get("applied").asBoolean() ? " applied" : " not applied"))
                .toList();
    }

    static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    static List<String> ids(JsonNode items) {
        return stream(items).map(item -> item.at("/incentive/id").asText()).collect(Collectors.toList());
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String number(JsonNode number) {
        return new BigDecimal(number.asText()).stripTrailingZeros().toPlainString();
    }
}
