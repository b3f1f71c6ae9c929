package org.incentivekb.catalog;

import java.util.Set;
import org.incentivekb.model.vocabulary.Measure;
import org.incentivekb.model.vocabulary.Nature;

/**
 * Which figures are wanted.
 *
 * @param of what they count; empty for anything
 * @param nature of which nature they are; empty for any
 */
public record FigureFilter(Set<Measure> of, Set<Nature> nature) {

    public boolean matches(Measure measure, Nature given) {
        return (of.isEmpty() || of.contains(measure)) && (nature.isEmpty() || nature.contains(given));
    }
}
