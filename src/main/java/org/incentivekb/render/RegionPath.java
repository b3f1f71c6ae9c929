package org.incentivekb.render;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.catalog.RegionTree;
import org.incentivekb.model.vocabulary.Text;

/** A region with the way up to the country. */
@Schema(description = "A region with the way up to the country.")
public record RegionPath(
        @Schema(description = "GB/T 2260 code, or elsewhere of ISO 3166", examples = "500118", required = true)
        String code,

        @Schema(description = "Its name", required = true) Text name,

        @Schema(description = "The regions that it lies in, the nearest first", required = true)
        List<RegionName> path) {

    static RegionPath of(String code, RegionTree regions) {
        var region = regions.get(code);
        return new RegionPath(
                code,
                region.name,
                regions.above(region).stream().map(RegionName::of).toList());
    }
}
