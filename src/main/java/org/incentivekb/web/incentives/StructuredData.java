package org.incentivekb.web.incentives;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.incentivekb.web.words.Language;

/** A record in the words of schema.org, for machines that read pages (JSON-LD 1.1). */
final class StructuredData {

    private static final String SCHEMA = "https://schema.org";

    /** What the status is called there; what has ended and what is planned is said, too. */
    private static final Map<String, String> STATUS = Map.of(
            "planned", "IncentiveStatusInDevelopment",
            "in_progress", "IncentiveStatusInDevelopment",
            "in_force", "IncentiveStatusActive",
            "ended", "IncentiveStatusRetired");

    private static final Map<String, String> FORM = Map.of(
            "grant", "IncentiveTypeRebateOrSubsidy",
            "voucher", "IncentiveTypeRebateOrSubsidy",
            "rent_relief", "IncentiveTypeRebateOrSubsidy",
            "tax_credit", "IncentiveTypeTaxCredit",
            "tax_relief", "IncentiveTypeTaxWaiver",
            "loan", "IncentiveTypeLoan");

    private StructuredData() {}

    /** As it stands in a script element; empty for kinds that schema.org has no word for. */
    static String of(JsonNode record, Language language) {
        var type = type(record.path("kind").asText());
        if (type.isEmpty()) {
            return "";
        }
        var data = JsonNodeFactory.instance.objectNode();
        data.put("@context", SCHEMA);
        data.put("@type", type);
        data.put("identifier", record.path("id").asText());
        data.put("name", language.of(record.path("title")));
        data.put("alternateName", language.other().of(record.path("title")));
        data.put("description", language.of(record.path("summary")));
        var area =
                named(data.putObject(type.equals("Event") ? "location" : area(type)), record.path("region"), language);
        area.put("@type", type.equals("Event") ? "Place" : "AdministrativeArea");
        for (var organization : record.path("organizations")) {
            if (Set.of("issuer", "operator").contains(organization.path("role").asText())) {
                named(data.withArray(provider(type)).addObject().put("@type", "Organization"), organization, language);
            }
        }
        switch (type) {
            case "FinancialIncentive" -> addIncentive(data, record);
            case "Event" -> {
                copy(record.path("period").path("from"), data, "startDate");
                copy(record.path("period").path("to"), data, "endDate");
            }
            case "Legislation" -> copy(record.path("announced"), data, "legislationDate");
            default -> {}
        }
        // It stands in HTML, where a tag would end it.
        return data.toString().replace("<", "\\u003c");
    }

    private static String type(String kind) {
        return switch (kind) {
            case "subsidy", "fund" -> "FinancialIncentive";
            case "service", "talent", "infrastructure" -> "GovernmentService";
            case "event" -> "Event";
            case "policy" -> "Legislation";
            default -> "";
        };
    }

    private static String area(String type) {
        return type.equals("Legislation") ? "legislationJurisdiction" : "areaServed";
    }

    private static String provider(String type) {
        return switch (type) {
            case "Event" -> "organizer";
            case "Legislation" -> "legislationPassedBy";
            default -> "provider";
        };
    }

    private static void addIncentive(ObjectNode data, JsonNode record) {
        data.put(
                "incentiveStatus",
                SCHEMA + '/' + STATUS.get(record.path("status").asText()));
        var form = FORM.get(record.path("form").asText());
        if (form != null) {
            data.put("incentiveType", SCHEMA + '/' + form);
        }
        var amount = record.path("amount");
        if (amount.isObject()) {
            var name =
                    switch (amount.path("bound").asText()) {
                        case "at_most" -> "maxValue";
                        case "at_least" -> "minValue";
                        default -> "value";
                    };
            data.putObject("incentiveAmount")
                    .put("@type", "MonetaryAmount")
                    .put("currency", amount.path("currency").asText())
                    .set(name, amount.path("value"));
        }
    }

    private static ObjectNode named(ObjectNode node, JsonNode thing, Language language) {
        return node.put("name", language.of(thing.path("name")));
    }

    private static void copy(JsonNode value, ObjectNode data, String name) {
        if (value.isTextual()) {
            data.put(name, value.asText());
        }
    }
}
