package org.incentivekb.model.change;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.incentivekb.model.vocabulary.ChangeType;

/** What became of an incentive in a version of the data set. */
@Entity
public class RecordChange {

    /** Counted from 1, in the order of versions. */
    @Id
    public Long id;

    /** The version. */
    public Long number;

    @Enumerated(EnumType.STRING)
    public ChangeType type;

    /** The id of the incentive. */
    public String incentive;

    /** Of a withdrawn one, the record that had succeeded or repealed it; null where there was none. */
    public String successor;

    /** Of a withdrawn one, what it said last, with what it refers to before it: a line of {@link EntityJson} each. */
    public String content;

    /** Of a changed one. */
    @ElementCollection
    @CollectionTable(name = "field_change", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    public List<FieldChange> fields = List.of();
}
