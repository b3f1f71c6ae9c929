package org.incentivekb.api.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.Organization;
import org.incentivekb.model.vocabulary.Text;

/** An authority, company, association or school that plays a part in incentives. */
@Schema(
        name = "Organization",
        description = "An authority, company, association or school that plays a part in incentives.")
public record OrganizationView(
        @Schema(description = "Permanent id", examples = "netease", required = true)
        String id,

        @Schema(description = "Its name", required = true) Text name,

        @Schema(description = "In how many incentives it plays a part", examples = "11", required = true)
        int incentives) {

    public static OrganizationView of(Organization organization, Catalog catalog) {
        return new OrganizationView(
                organization.id, organization.name, catalog.count(Filter.ORGANIZATION, organization.id));
    }
}
