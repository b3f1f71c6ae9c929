package org.incentivekb.render;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.Region;
import org.incentivekb.model.vocabulary.Text;

/** A region by code and name. */
@Schema(description = "A region by code and name.")
public record RegionName(
        @Schema(description = "GB/T 2260 code, or elsewhere of ISO 3166", examples = "500000", required = true)
        String code,

        @Schema(description = "Its name", required = true) Text name) {

    public static RegionName of(Region region) {
        return new RegionName(region.code, region.name);
    }
}
