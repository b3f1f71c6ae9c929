package org.incentivekb.catalog.term;

import java.math.BigDecimal;
import java.util.List;
import org.incentivekb.model.vocabulary.Bound;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Per;
import org.incentivekb.model.vocabulary.Unit;

/**
 * A figure that is a term of an award: a share, a sum, or what bounds them.
 *
 * @param figure its place among the figures of its record, from 0
 * @param awards labels of the awards that it belongs to; empty where it names none
 * @param base codes of the concepts that it is a share of, summed; empty where none says it exactly
 * @param per what the value is for; empty where the source does not say
 * @param when what must hold for it, all of it
 */
public record OfferTerm(
        int figure,
        Measure of,
        List<String> awards,
        List<String> base,
        BigDecimal value,
        Unit unit,
        Bound bound,
        List<Per> per,
        List<Requirement> when) {}
