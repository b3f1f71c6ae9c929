package org.incentivekb.api.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.catalog.Catalog;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.Region;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.Text;

/** A region with its zones. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Region",
        description =
                "A region: in China of GB/T 2260, whose country has the customary root code 100000, elsewhere of ISO 3166.")
public record RegionView(
        @Schema(description = "GB/T 2260 code, or elsewhere of ISO 3166", examples = "500108", required = true)
        String code,

        @Schema(description = "Its name", required = true) Text name,

        @Schema(description = "Code of the region that it lies in; absent for a root", examples = "500000")
        String parent,

        @Schema(description = "The development zones inside it that records name", required = true)
        List<Zone> zones,

        @Schema(description = "How many incentives it and the regions below it have", examples = "17", required = true)
        int incentives) {

    public static RegionView of(Region region, Catalog catalog) {
        return new RegionView(
                region.code, region.name, region.parent, region.zones, catalog.count(Filter.REGION, region.code));
    }
}
