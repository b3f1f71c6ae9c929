package org.incentivekb.api.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.model.vocabulary.Text;

/** A code list: a vocabulary that the service goes by, or one that grows with the documents. */
@Schema(name = "CodeList", description = "A code list.")
public record CodeListView(
        @Schema(description = "Its name", examples = "support", required = true)
        String name,

        @Schema(description = "What its codes say", required = true)
        Text description,

        @Schema(description = "Its codes, in its order", required = true)
        List<CodeView> codes) {

    public static CodeListView of(String name, Catalog catalog) {
        var lists = catalog.codeLists();
        return new CodeListView(
                name,
                lists.description(name),
                lists.codes(name).values().stream()
                        .map(code -> CodeView.of(name, code, catalog))
                        .toList());
    }

    /** All, in the order of their names. */
    public static List<CodeListView> all(Catalog catalog) {
        return catalog.codeLists().names().stream()
                .map(name -> of(name, catalog))
                .toList();
    }
}
