package org.incentivekb.model.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A field that is different.
 *
 * @param path such as {@code figures[2].value}, counted from 1
 * @param before as JSON; null where it was not there
 * @param after as JSON; null where it is not there any more
 */
@Embeddable
public record FieldChange(
        String path,
        @Column(name = "old_value") String before,
        @Column(name = "new_value") String after) {}
