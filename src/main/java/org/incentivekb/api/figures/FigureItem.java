package org.incentivekb.api.figures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.incentivekb.model.Figure;
import org.incentivekb.render.IncentiveName;

/**
 * A figure as it stands in a list of figures. Only described: {@link RecordFigures} cuts it out of its record. Its {@code position} is
 * described elsewhere, with the schemas, since a figure has a field of that name which it does not show.
 */
@Schema(description = "A figure with the incentive that it belongs to.")
record FigureItem(
        @Schema(description = "The incentive that it belongs to", required = true)
        IncentiveName incentive,

        @JsonUnwrapped Figure figure) {}
