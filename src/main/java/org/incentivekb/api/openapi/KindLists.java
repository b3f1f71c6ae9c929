package org.incentivekb.api.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.incentivekb.model.vocabulary.Kind;

/** The lists of one kind in the OpenAPI document: one path each, of the one resource method that serves them all. */
final class KindLists {

    private KindLists() {}

    static void expand(OpenAPI document) {
        var paths = document.getPaths();
        var template = paths.getPathItems().keySet().stream()
                .filter(path -> path.contains("{list}"))
                .findFirst()
                .orElseThrow();
        var operation = paths.getPathItem(template).getGET();
        Kind.lists()
                .forEach((list, kind) -> paths.addPathItem(
                        template.replace("{list}", list),
                        OASFactory.createPathItem().GET(of(kind, list, operation))));
        paths.removePathItem(template);
    }

    private static Operation of(Kind kind, String list, Operation template) {
        var success = template.getResponses().getAPIResponse("200");
        var name = Character.toUpperCase(list.charAt(0)) + list.substring(1);
        return OASFactory.createOperation()
                .operationId("list" + name)
                .summary(name)
                .description("The incentives of kind `" + kind.code() + "`: the same list with the kind fixed.")
                .tags(template.getTags())
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .description("A page of those that match")
                                        .content(OASFactory.createContent()
                                                .addMediaType(
                                                        "application/json",
                                                        OASFactory.createMediaType()
                                                                .schema(success.getContent()
                                                                        .getMediaType("application/json")
                                                                        .getSchema())))));
    }
}
